package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/** Each variable that the chart sets is one that the application reads, and the other way round. */
class EnvironmentTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(SPIRA_[A-Z0-9_]+)");

  @ParameterizedTest
  @CsvSource({"api,api-server", "inference,inference-server"})
  void whatIsSetIsRead(String component, String module) {
    assertThat(read(module)).hasSizeGreaterThan(20).containsAll(setByTheChart(component));
  }

  /**
   * What the chart itself does not set is named in values.schema.json, $defs, as what `settings`
   * may hold.
   */
  @ParameterizedTest
  @CsvSource({"api,api-server", "inference,inference-server"})
  void whatIsReadCanBeSet(String component, String module) {
    Set<String> free = read(module);
    free.removeAll(setByTheChart(component));

    assertThat(new TreeSet<>(allowedSettings(component)))
        .as("values.schema.json, $defs.%sSettings", component)
        .containsExactlyElementsOf(free);
  }

  /** By its own files, and by those that both services import. */
  private static Set<String> read(String module) {
    return Stream.of("common", module)
        .map(each -> Repository.ROOT.resolve(each + "/src/main/resources"))
        .flatMap(folder -> Repository.list(folder, ".yaml").stream())
        .flatMap(file -> PLACEHOLDER.matcher(Repository.read(file)).results())
        .map(EnvironmentTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }

  private static Set<String> setByTheChart(String component) {
    TreeSet<String> names = new TreeSet<>();
    for (Scenario scenario : Chart.SPIRA.scenarios()) {
      TreeSet<String> here = new TreeSet<>(environment(scenario, component));
      Map<String, Object> values = Yaml.document(Repository.read(scenario.values()));
      here.removeAll(Yaml.map(Yaml.at(values, component, "settings")).keySet());
      names.addAll(here);
    }
    return names;
  }

  private static List<String> environment(Scenario scenario, String component) {
    return scenario.render().stream()
        .filter(one -> one.kind().equals("Deployment") && one.component().equals(component))
        .flatMap(one -> one.containers().stream())
        .flatMap(container -> Yaml.maps(container.get("env")).stream())
        .map(one -> String.valueOf(one.get("name")))
        .filter(name -> name.startsWith("SPIRA_"))
        .toList();
  }

  private static List<String> allowedSettings(String component) {
    Map<String, Object> schema =
        Yaml.document(Repository.read(Repository.CHART.resolve("values.schema.json")));
    Object names = Yaml.at(schema, "$defs", component + "Settings", "propertyNames", "enum");
    return names instanceof List<?> list
        ? Stream.of(list.toArray()).map(String::valueOf).toList()
        : Arrays.asList();
  }
}
