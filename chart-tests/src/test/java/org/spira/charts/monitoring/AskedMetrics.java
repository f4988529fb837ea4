package org.spira.charts.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/** The metrics that expressions and sources name. */
final class AskedMetrics {

  private static final Pattern METRIC =
      Pattern.compile("\\b((?:spira|jvm|process|http|up)_[a-z0-9_]+)\\b");

  private static final Pattern METER = Pattern.compile("\"(spira\\.[a-z.]+)\"");

  private AskedMetrics() {}

  static Set<String> metersIn(Path sources) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(one -> one.toString().endsWith("Meters.java")).toList()) {
        METER
            .matcher(Repository.read(file))
            .results()
            .map(found -> found.group(1).replace('.', '_').toLowerCase(Locale.ROOT))
            .forEach(names::add);
      }
    }
    return names;
  }

  static Set<String> metricsIn(String expressions) {
    return METRIC
        .matcher(expressions)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String expressions(Map<String, Object> dashboard) {
    return Yaml.maps(dashboard.get("panels")).stream()
        .flatMap(panel -> Yaml.maps(panel.get("targets")).stream())
        .map(target -> String.valueOf(target.get("expr")))
        .collect(Collectors.joining("\n"));
  }
}
