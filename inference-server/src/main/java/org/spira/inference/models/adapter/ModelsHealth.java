package org.spira.inference.models.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ServedModels;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the start is over and at least one model serves; says of each how it stands. */
public final class ModelsHealth implements HealthIndicator {

  private final ServedModels models;

  /** Of these models. */
  public ModelsHealth(ServedModels models) {
    this.models = models;
  }

  @Override
  public Health health() {
    Health.Builder health = models.isReady() ? Health.up() : Health.outOfService();
    for (ModelReport report : models.reports()) {
      health.withDetail(report.model(), details(report));
    }
    return health.build();
  }

  private static void add(ModelReport.Serving serving, Map<String, Object> details) {
    String role = serving.role().alias();
    details.put(role, serving.version().toString());
    serving.alone().ifPresent(why -> details.put(role + " row by row", why));
  }

  private static Map<String, Object> details(ModelReport report) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("state", report.state());
    report.serving().forEach(serving -> add(serving, details));
    List<String> refused = report.refused().stream().map(ModelReport.Refusal::toString).toList();
    if (!refused.isEmpty()) {
      details.put("refused", refused);
    }
    return details;
  }
}
