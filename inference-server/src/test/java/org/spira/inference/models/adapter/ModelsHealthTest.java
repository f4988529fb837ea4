package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelReport.Refusal;
import org.spira.inference.models.ModelReport.Serving;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ReportedModels;
import org.spira.inference.models.ServedModels;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What an operator reads of the models. */
class ModelsHealthTest {

  private static final ModelVersion ONE = new ModelVersion("lungs", "1", "f".repeat(64));

  private static final ModelReport SERVING_IN_PLACE =
      new ModelReport(
          "lungs",
          Optional.of("lungs-topic"),
          ServedModels.State.SERVING,
          List.of(
              new Serving(
                  ModelRole.PRODUCTION,
                  ONE,
                  Optional.of("rows meet"),
                  Optional.empty(),
                  Instant.EPOCH)),
          List.of(new Refusal(ModelRole.PRODUCTION, "2", "warm-up", "no number")));

  private static Health health(boolean ready, ModelReport... reports) {
    return new ModelsHealth(new ReportedModels(ready, List.of(reports))).health();
  }

  @Test
  void saysWhatServesInPlaceOfWhatIsRefused() {
    Health health = health(true, SERVING_IN_PLACE, ModelReport.unusable("a,b", "rename it"));
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(String.valueOf(health.getDetails().get("lungs")))
        .contains("state=SERVING", "lungs version 1", "rows meet")
        .contains("version 2 as production at the step warm-up: no number");
    assertThat(String.valueOf(health.getDetails().get("a,b"))).contains("UNUSABLE", "rename it");
  }

  @Test
  void isOutOfServiceUntilOneServes() {
    assertThat(health(false).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }
}
