package org.spira.api.evaluation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.application.DriftWorld;
import org.spira.api.models.FindModel;

class DriftMetersTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final DriftWorld world = new DriftWorld();
  private final DriftMeters meters =
      new DriftMeters(registry, new FindModel(world.models), world.watch());

  private double value(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  private void serve() {
    world.serve(
        DriftWorld.reference(
            IntStream.range(0, 500)
                .mapToObj(i -> Map.of("score", i / 500.0, "frase.level", -20.0))
                .toList()));
  }

  @Test
  void tellHowFarEachMeasureHasMoved() {
    serve();
    world.answer(400, 0.5, 1, -20, "a ward");
    meters.refresh();

    assertThat(value(DriftMeters.LEVEL, "measure", "score")).isEqualTo(2);
    assertThat(value(DriftMeters.INDEX, "measure", "score")).isGreaterThan(0.25);
    assertThat(value(DriftMeters.DISTANCE, "measure", "score")).isBetween(0.49, 0.51);
    assertThat(value(DriftMeters.LEVEL, "measure", "frase.level")).isZero();
    assertThat(value(DriftMeters.HOSPITALS, "model", "lungs", "version", "3")).isEqualTo(1);
    assertThat(value(DriftMeters.RESULTS, "reference", "registered")).isEqualTo(400);
  }

  @Test
  void nameNobodyAndNoPlace() {
    serve();
    world.answer(400, 0.5, 1, -20, "a ward");
    meters.refresh();

    assertThat(registry.getMeters())
        .isNotEmpty()
        .flatExtracting(each -> each.getId().getTags())
        .extracting(Tag::getKey)
        .containsOnly("model", "version", "measure", "reference");
    assertThat(registry.getMeters())
        .flatExtracting(each -> each.getId().getTags())
        .extracting(Tag::getValue)
        .doesNotContain("a ward");
  }

  @Test
  void areSilentOfFewAndOfWhatServesNoMore() {
    serve();
    world.answer(99, 0.5, 1, -20, "a ward");
    meters.refresh();
    assertThat(registry.find(DriftMeters.LEVEL).gauges()).isEmpty();
    assertThat(value(DriftMeters.RESULTS, "model", "lungs")).isEqualTo(99);

    world.models.setRetired(DriftWorld.MODEL.id(), true);
    meters.refresh();
    assertThat(registry.getMeters()).extracting(Meter::getId).isEmpty();
  }

  @Test
  void tellHowOftenAChallengerAgrees() {
    serve();
    String model = DriftWorld.MODEL.id();
    world.challenge(world.answer(model, 0.9, -20, "a ward"), "positive");
    world.challenge(world.answer(model, 0.9, -20, "a ward"), "positive");
    world.challenge(world.answer(model, 0.9, -20, "a ward"), "negative");
    meters.refresh();

    assertThat(value(DriftMeters.AGREEMENT, "version", "3", "challenger", "4"))
        .isCloseTo(2.0 / 3, within(1e-9));
    assertThat(value(DriftMeters.AGREEMENT_OF, "model", "lungs")).isEqualTo(3);
  }
}
