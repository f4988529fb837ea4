package org.spira.api.inferences.application.reading;

import java.time.Instant;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;

/** Inferences of a user whose ends are awaited. */
abstract class AwaitedEnds {

  static final String USER = "62d59254b6f4ae2a1f4f4f01";

  final InMemoryInferences inferences = new InMemoryInferences();
  final AwaitEnds ends = new AwaitEnds(inferences);

  Inference accept(int number) {
    Inference accepted =
        Inference.accepted(
            "%024x".formatted(number), USER, "m", "2026-03-01 00:00:00.0", Samples.form(41));
    inferences.add(accepted, Dispatch.first(Instant.EPOCH));
    return accepted;
  }
}
