package org.spira.inference.models.adapter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.application.ModelMeters;

/** What becomes of models, in Micrometer. */
public final class MicrometerModelMeters implements ModelMeters {

  private static final String MODEL_INFO = "spira.model.info";
  private static final String REFUSED = "spira.model.refused";
  private static final String REFUSING = "spira.model.refusing";
  private static final String SWAPS = "spira.model.swaps";
  private static final String REFERENCE_UNUSABLE = "spira.model.reference.unusable";
  private static final String REGISTRY_AWAY = "spira.registry.away";
  private static final String MODEL = "model";

  private final MeterRegistry registry;
  private final Map<String, Gauge> loaded = new ConcurrentHashMap<>();
  private final Map<String, List<Gauge>> refusing = new ConcurrentHashMap<>();

  /** Into this registry. */
  public MicrometerModelMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void serving(ModelRole role, ModelVersion version, boolean mixed) {
    Gauge unused = loaded.computeIfAbsent(role + " " + version, key -> info(role, version, mixed));
  }

  private Gauge info(ModelRole role, ModelVersion version, boolean mixed) {
    return Gauge.builder(MODEL_INFO, () -> 1)
        .description("which versions serve")
        .tag(MODEL, version.name())
        .tag("role", role.alias())
        .tag("version", version.version())
        .tag("digest", version.shortDigest())
        .tag("rows", mixed ? "mixed" : "alone")
        .strongReference(true)
        .register(registry);
  }

  @Override
  public void stopped(ModelRole role, ModelVersion version) {
    Gauge gauge = loaded.remove(role + " " + version);
    if (gauge != null) {
      registry.remove(gauge);
    }
  }

  @Override
  public void refused(String model, String step) {
    registry.counter(REFUSED, MODEL, model, "step", step).increment();
  }

  @Override
  public void refusing(String model, List<ModelReport.Refusal> refused) {
    List<Gauge> before =
        refusing.put(model, refused.stream().map(each -> gauge(model, each)).toList());
    if (before != null) {
      List<Gauge> now = refusing.getOrDefault(model, List.of());
      before.stream().filter(gauge -> !now.contains(gauge)).forEach(registry::remove);
    }
  }

  private Gauge gauge(String model, ModelReport.Refusal refusal) {
    return Gauge.builder(REFUSING, () -> 1)
        .description("versions that the registry names and that are refused")
        .tag(MODEL, model)
        .tag("role", refusal.role().alias())
        .tag("version", refusal.version())
        .tag("step", refusal.step())
        .strongReference(true)
        .register(registry);
  }

  @Override
  public void swapped(String model) {
    registry.counter(SWAPS, MODEL, model).increment();
  }

  @Override
  public void referenceUnusable(String model) {
    registry.counter(REFERENCE_UNUSABLE, MODEL, model).increment();
  }

  @Override
  public void registryAway(String model) {
    registry.counter(REGISTRY_AWAY, MODEL, model).increment();
  }
}
