package org.spira.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.flood.client.Recordings;
import org.spira.system.chaos.Chaos;
import org.spira.system.chaos.Report;

/** A minute of {@code make chaos}. */
class ChaosIT {

  @Test
  void nothingIsLostAndNothingHappensTwiceWhileEverythingDies() throws Exception {
    Chaos.Settings settings =
        new Chaos.Settings(Duration.ofSeconds(60), 20221107, Duration.ofSeconds(4), 5, 6);
    try (Deployment deployment = Deployment.start(Shape.chaos())) {
      Recordings recordings = Recordings.of(Deployment.project().resolve("models/samples"));

      Report report = new Chaos(deployment, settings, recordings).run();

      System.out.println(report.toJson());
      assertAllIsKept(report);
    }
  }

  private static void assertAllIsKept(Report report) {
    assertThat(report.lost()).as("lost").isZero();
    assertThat(report.duplicated()).as("duplicated").isZero();
    assertThat(report.damaged()).as("damaged").isZero();
    assertThat(report.unfinished()).as("unfinished").isZero();
    assertThat(report.acked()).as("acknowledged").isGreaterThan(50);
    assertThat(report.kills()).as("kills").isGreaterThan(5);
  }
}
