package org.spira.charts.rendering;

import java.nio.file.Path;
import java.util.List;

/** A chart with one of its values files. */
public record Scenario(Chart chart, Path values) {

  public List<Manifest> render() {
    return chart.render(values);
  }

  @Override
  public String toString() {
    return chart.folder().getFileName() + "/" + values.getFileName();
  }
}
