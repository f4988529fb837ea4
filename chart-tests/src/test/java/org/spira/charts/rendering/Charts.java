package org.spira.charts.rendering;

import java.nio.file.Files;
import java.util.List;

/** All charts of this project: the folders of {@code helm/} that hold a Chart.yaml. */
public final class Charts {

  private Charts() {}

  public static List<Chart> all() {
    return Repository.list(Repository.ROOT.resolve("helm"), "").stream()
        .filter(folder -> Files.exists(folder.resolve("Chart.yaml")))
        .map(Chart::new)
        .toList();
  }
}
