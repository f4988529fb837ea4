package org.spira.api.models.adapter;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.Serving;
import org.spira.api.models.WhoServes;

/** Who serves what, in Micrometer; one series for each model that can be asked. */
public final class ServingMeters {

  /** Inference Servers that serve a model, by model; 0 also while none is heard. */
  public static final String REPLICAS = "spira.model.replicas";

  /** Inference Servers that this replica hears. */
  public static final String SERVERS = "spira.inference.servers.heard";

  /** Announcements that could not be understood. */
  public static final String UNREADABLE = "spira.announcements.unreadable";

  private final FindModel models;
  private final WhoServes whoServes;
  private final MultiGauge replicas;

  /** Into this registry. */
  public ServingMeters(MeterRegistry registry, FindModel models, WhoServes whoServes) {
    this.models = models;
    this.whoServes = whoServes;
    this.replicas = MultiGauge.builder(REPLICAS).register(registry);
    Gauge.builder(SERVERS, whoServes, WhoServes::servers).register(registry);
    FunctionCounter.builder(UNREADABLE, whoServes, WhoServes::unreadable).register(registry);
  }

  /** Takes in which models there are; how each is served is asked when somebody looks. */
  public void refresh() {
    replicas.register(models.askable().stream().map(this::row).toList(), true);
  }

  private MultiGauge.Row<?> row(Model model) {
    return MultiGauge.Row.of(Tags.of("model", model.name()), () -> replicasOf(model));
  }

  private int replicasOf(Model model) {
    return whoServes.of(model).map(Serving::replicas).orElse(0);
  }
}
