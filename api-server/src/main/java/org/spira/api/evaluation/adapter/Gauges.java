package org.spira.api.evaluation.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gauges whose series come and go with versions, all exchanged at once. */
final class Gauges {

  private final Map<String, MultiGauge> byName = new LinkedHashMap<>();

  Gauges(MeterRegistry registry, List<String> names) {
    names.forEach(name -> byName.put(name, MultiGauge.builder(name).register(registry)));
  }

  /** Shows these and no others. */
  void show(Rows rows) {
    byName.forEach((name, gauge) -> gauge.register(rows.of(name), true));
  }

  /** What is to be shown. Of series with the same labels the first one counts. */
  static final class Rows {

    private final Map<String, List<Row<?>>> byName = new HashMap<>();

    void add(String name, Tags tags, double value) {
      byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(Row.of(tags, value));
    }

    private List<Row<?>> of(String name) {
      return byName.getOrDefault(name, List.of());
    }
  }
}
