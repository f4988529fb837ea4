package org.spira.charts.rendering;

import java.nio.file.Path;
import java.util.List;

/** A chart with one of its values files. */
public record Scenario(Chart chart, Path values) {

  public List<Manifest> render() {
    return chart.render(values);
  }

  /** What of it runs pods. */
  public List<Manifest> workloads() {
    return render().stream().filter(Manifest::runsPods).toList();
  }

  @Override
  public String toString() {
    return chart.folder().getFileName() + "/" + values.getFileName();
  }
}
