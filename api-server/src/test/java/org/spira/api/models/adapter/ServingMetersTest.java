package org.spira.api.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.spira.api.inmemory.InMemoryModels;
import org.spira.api.inmemory.TickingClock;
import org.spira.api.models.Announced;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.WhoServes;

class ServingMetersTest {

  private static final String ID = "62d59254b6f4ae2a1f4f4f0";

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final InMemoryModels models = new InMemoryModels();
  private final WhoServes who = new WhoServes(new TickingClock());
  private final ServingMeters meters = new ServingMeters(registry, new FindModel(models), who);

  private double replicas(String model) {
    return registry.get(ServingMeters.REPLICAS).tag("model", model).gauge().value();
  }

  @Test
  void tellOfEachModelThatCanBeAskedHowManyServeIt() {
    models.add(new Model(ID + "1", "lungs", "lungs-topic"));
    models.add(new Model(ID + "2", "old", "old-topic"));
    meters.refresh();
    assertThat(replicas("lungs")).isZero();

    who.hear(Announced.serving("a", "lungs-topic", "3"));
    who.hear(Announced.serving("b", "lungs-topic", "3"));
    models.setRetired(ID + "2", true);
    meters.refresh();

    assertThat(replicas("lungs")).isEqualTo(2);
    assertThat(registry.find(ServingMeters.REPLICAS).gauges()).hasSize(1);
  }

  @Test
  void tellHowManyServersAreHeardOfAndNotUnderstood() {
    who.hear(Announced.serving("a", "lungs-topic", "3"));
    who.hear(Announced.serving("b", "lungs-topic", "3"));
    who.hearUnreadable();
    meters.refresh();

    assertThat(registry.get(ServingMeters.SERVERS).gauge().value()).isEqualTo(2);
    assertThat(registry.get(ServingMeters.UNREADABLE).functionCounter().count()).isEqualTo(1);
  }
}
