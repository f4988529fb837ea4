package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Scenario;
import org.spira.charts.rendering.Yaml;

/** Credentials are made in the cluster, once; nothing that Helm renders holds or changes one. */
class SecretsTest {

  private static final Pattern MADE =
      Pattern.compile("^    \"([a-z0-9-]+)\": (password|lambda)", Pattern.MULTILINE);

  static Stream<Scenario> scenarios() {
    return Chart.SPIRA.scenarios().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noScenarioRendersASecret(Scenario scenario) {
    assertThat(scenario.render()).extracting(Manifest::kind).doesNotContain("Secret");
  }

  /**
   * So that every upgrade renders the same: nothing comes from chance or from the state of the
   * cluster.
   */
  @ParameterizedTest
  @MethodSource("scenarios")
  void twoRendersAreEqual(Scenario scenario) {
    assertThat(scenario.render()).isEqualTo(scenario.render());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void passwordsAreReferencesNeverValues(Scenario scenario) {
    assertThat(
            scenario.render().stream()
                .filter(Manifest::runsPods)
                .flatMap(one -> one.containers().stream()))
        .allSatisfy(container ->
            assertThat(Yaml.maps(container.get("env")))
                .filteredOn(one -> isSecret(String.valueOf(one.get("name"))))
                .allSatisfy(
                    one -> assertThat(one).containsKey("valueFrom").doesNotContainKey("value")));
  }

  @Test
  void everyKeyThatIsReadIsMade() {
    Set<String> read = keysThatAreRead();
    TreeSet<String> made = new TreeSet<>(List.of("mongo-uri", "mongo-uri-operator"));
    MADE.matcher(Repository.read(Repository.CHART.resolve("files/scripts/credentials.py")))
        .results()
        .forEach(found -> made.add(found.group(1)));

    assertThat(read).hasSizeGreaterThan(10);
    assertThat(made).containsAll(read);
  }

  private static Set<String> keysThatAreRead() {
    Set<String> read = new TreeSet<>();
    for (String scenario : List.of("default", "monitored", "operator")) {
      for (Manifest object : Chart.SPIRA.render(scenario)) {
        collectKeys(object.content(), read);
      }
    }
    return read;
  }

  @Test
  void onlyTheJobThatMakesCredentialsMayTouchThem() {
    List<Manifest> roles =
        Chart.SPIRA.render("default").stream().filter(one -> one.kind().equals("Role")).toList();

    assertThat(roles).hasSize(1);
    assertThat(Yaml.maps(roles.getFirst().content().get("rules")))
        .allSatisfy(rule -> assertThat(rule.get("resources")).isEqualTo(List.of("secrets")))
        .extracting(rule -> rule.get("verbs"))
        .containsExactly(List.of("create"), List.of("get", "patch"));
  }

  @Test
  void ownSecretLeavesNothingToMake() {
    assertThat(Chart.SPIRA.render("external"))
        .noneMatch(one -> one.component().equals("credentials"));
  }

  private static boolean isSecret(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Stream.of(
            "PASSWORD",
            "SECRET_KEY",
            "CLIENT_SECRET",
            "ACCESS_KEY",
            "KEYFILE",
            "JWT_KEY",
            "PSEUDONYM_KEY",
            "MONGO_URI",
            "MONGODB_URI")
        .anyMatch(upper::endsWith);
  }

  private static void collectKeys(Object value, Set<String> keys) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("secretKeyRef") instanceof Map<?, ?> reference
          && String.valueOf(reference.get("name")).equals("spira-credentials")) {
        keys.add(String.valueOf(reference.get("key")));
      }
      map.values().stream().filter(one -> one != null).forEach(one -> collectKeys(one, keys));
    } else if (value instanceof List<?> list) {
      list.stream().filter(one -> one != null).forEach(one -> collectKeys(one, keys));
    }
  }
}
