package org.spira.api.evaluation.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.spira.api.evaluation.application.DriftWorld.MODEL;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.spira.api.evaluation.domain.drift.Comparison;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Shift;
import org.spira.common.drift.Shift.Level;

/** What is said of the drift of a model that has answered for some days. */
abstract class DriftQuestions {

  /** Of 500 cases, scores spread evenly from 0 to 1 and all of -20 dB. */
  static final DriftReference EVEN =
      DriftWorld.reference(
          IntStream.range(0, 500)
              .mapToObj(i -> Map.of("score", i / 500.0, "frase.level", -20.0))
              .toList());

  final DriftWorld world = new DriftWorld();

  VersionDrift only() {
    List<VersionDrift> versions = world.watch().of(MODEL).versions();
    assertThat(versions).hasSize(1);
    return versions.getFirst();
  }

  static Level level(Comparison of, String measure) {
    return shift(of, measure).level();
  }

  static Shift shift(Comparison of, String measure) {
    return requireNonNull(of.shifts().get(measure));
  }

  static Level levelAt(VersionDrift of, String hospital) {
    return requireNonNull(of.hospitals().get(hospital)).level();
  }
}
