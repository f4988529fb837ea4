package org.spira.inference.models.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;

class SinceWhenTest {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  @Test
  void tellsSinceWhenEachVersionIsInItsRole() {
    Clock clock = Clock.fixed(NOON.plusNanos(1_999_999), ZoneOffset.UTC);
    try (ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")), List.of(), clock)) {
      models.replace("lungs", ModelRole.CHALLENGER, version());

      assertThat(models.reports().getFirst().serving())
          .extracting(ModelReport.Serving::role, ModelReport.Serving::since)
          .containsExactly(tuple(ModelRole.CHALLENGER, NOON.plusMillis(1)));
    }
  }

  private static ServedModel version() {
    return new ServedModel(
        new ModelVersion("lungs", "4", "0".repeat(64)),
        new FakeModel(),
        ModelDescription.of(Map.of()));
  }
}
