package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.ModelReport.Refusal;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;

class MicrometerModelMetersTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerModelMeters meters = new MicrometerModelMeters(registry);

  private static Refusal refusal(String version) {
    return new Refusal(ModelRole.PRODUCTION, version, "warm-up", "for a reason");
  }

  private List<String> refused() {
    return registry.find("spira.model.refusing").gauges().stream()
        .map(gauge -> gauge.getId().getTag("version") + " at " + gauge.getId().getTag("step"))
        .sorted()
        .toList();
  }

  @Test
  void tellsWhatIsRefusedForAsLongAsItIs() {
    meters.refusing("lungs", List.of(refusal("7")));
    meters.refusing("lungs", List.of(refusal("7"), refusal("8")));
    assertThat(refused()).containsExactly("7 at warm-up", "8 at warm-up");
    meters.refusing("lungs", List.of(refusal("8")));
    assertThat(refused()).containsExactly("8 at warm-up");
    meters.refusing("lungs", List.of());
    assertThat(refused()).isEmpty();
  }

  @Test
  void tellsWhichVersionsRunRowByRow() {
    ModelVersion version = new ModelVersion("lungs", "1", "f".repeat(64));
    meters.serving(ModelRole.PRODUCTION, version, false);
    assertThat(registry.get("spira.model.info").tag("rows", "alone").gauge().value()).isEqualTo(1);
    meters.stopped(ModelRole.PRODUCTION, version);
    assertThat(registry.find("spira.model.info").gauges()).isEmpty();
  }

  @Test
  void countsReferencesThatCannotBeUsed() {
    meters.referenceUnusable("lungs");
    assertThat(
            registry.get("spira.model.reference.unusable").tag("model", "lungs").counter().count())
        .isEqualTo(1);
  }
}
