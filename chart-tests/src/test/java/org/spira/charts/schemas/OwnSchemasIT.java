package org.spira.charts.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/**
 * Our words on foreign resources name what exists: checked against the operators' own words where
 * those are at hand.
 */
class OwnSchemasIT {

  private static final Path OWN = Repository.ROOT.resolve("chart-tests/src/test/resources/crds");

  static Stream<Path> own() {
    return Repository.list(OWN, ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("own")
  void ownSchemaIsClosed(Path file) {
    assertThat(paths(file))
        .isNotEmpty()
        .allSatisfy((path, type) -> assertThat(type).as(path).isNotNull());
  }

  /**
   * One test for each of our files where SPIRA_CRDS names the operators' definitions; none
   * elsewhere.
   */
  @TestFactory
  Stream<DynamicTest> ownSchemaSaysNoMoreThanTheOperator() {
    return ClusterSchemas.upstream().stream()
        .flatMap(
            folder -> own().map(file -> dynamicTest(file + "", () -> comparesTo(folder, file))));
  }

  private static void comparesTo(Path folder, Path own) {
    Map<String, String> theirs = new TreeMap<>();
    Repository.list(folder, ".yaml").forEach(file -> theirs.putAll(paths(file)));

    assertThat(theirs.keySet()).containsAll(paths(own).keySet());
  }

  /** Every member's path, as "Kind.spec.a.b", and its type. */
  private static Map<String, String> paths(Path file) {
    Map<String, String> paths = new TreeMap<>();
    for (Map<String, Object> crd : Yaml.documents(Repository.read(file))) {
      String kind = String.valueOf(Yaml.at(crd, "spec", "names", "kind"));
      for (Map<String, Object> version : Yaml.maps(Yaml.at(crd, "spec", "versions"))) {
        collect(kind, Yaml.map(Yaml.at(version, "schema", "openAPIV3Schema")), paths);
      }
    }
    return paths;
  }

  private static void collect(String path, Map<String, Object> schema, Map<String, String> paths) {
    paths.put(path, String.valueOf(schema.getOrDefault("type", "any")));
    Yaml.map(schema.get("properties"))
        .forEach((name, member) -> collect(path + "." + name, Yaml.map(member), paths));
    if (schema.get("items") != null) {
      collect(path, Yaml.map(schema.get("items")), paths);
    }
  }
}
