package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class StartTimesTest {

  private static final Instant BEGUN = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void tellsEachStepAndHowLongAllTook() {
    Queue<Instant> clock =
        new ArrayDeque<>(List.of(BEGUN.plusMillis(900), BEGUN.plusMillis(1_250)));
    StartTimes times = new StartTimes(clock::remove, BEGUN);

    times.passed("the process itself");
    times.passed("the documents");

    assertThat(times).hasToString("1.3 s (the process itself 0.9, the documents 0.4)");
  }

  @Test
  void knowsWhenThisProcessWasStarted() {
    StartTimes times = StartTimes.ofThisProcess(Instant::now);

    times.passed("so far");

    assertThat(times.toString())
        .matches("\\d+\\.\\d s \\(the process itself \\d+\\.\\d, so far \\d+\\.\\d\\)");
  }
}
