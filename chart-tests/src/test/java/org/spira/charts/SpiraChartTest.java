package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.LintResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.common.Subjects;

/** What matters about helm/spira beyond being valid. */
class SpiraChartTest {

  private static final Chart CHART = Chart.SPIRA;

  static Stream<Chart> charts() {
    return Charts.all().stream();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void chartIsWithoutLint(Chart chart) {
    LintResult lint = chart.lint();

    assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Deployment,api,3",
    "Deployment,inference,3",
    "Deployment,mlflow,3",
    "StatefulSet,mongodb,3",
    "StatefulSet,nats,3",
    "StatefulSet,minio,3"
  })
  void everythingThatCanStandsThreeTimesAndSpread(String kind, String component, int replicas) {
    Manifest workload = one(kind, component);

    assertThat(workload.spec().get("replicas")).isEqualTo(replicas);
    assertThat(Yaml.maps(workload.podSpec().get("topologySpreadConstraints")))
        .extracting(constraint -> constraint.get("topologyKey"))
        .contains("kubernetes.io/hostname");
    assertThat(one("PodDisruptionBudget", component).spec())
        .containsEntry("maxUnavailable", 1)
        .extractingByKey("selector")
        .isEqualTo(workload.spec().get("selector"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "inference"})
  void servicesLeaveGracefully(String component) {
    Manifest workload = one("Deployment", component);
    Map<String, Object> container = workload.container(component).orElseThrow();
    int preStop = (int) required(Yaml.at(container, "lifecycle", "preStop", "sleep", "seconds"));
    int budget = Integer.parseInt(environment(container, "SPIRA_SHUTDOWN_BUDGET").replace("s", ""));

    assertThat((int) required(workload.podSpec().get("terminationGracePeriodSeconds")))
        .isGreaterThan(preStop + 2 * budget);
    assertThat(Yaml.at(workload.spec(), "strategy", "rollingUpdate", "maxUnavailable"))
        .isEqualTo(0);
    assertThat(container).containsKeys("startupProbe", "livenessProbe", "readinessProbe");
  }

  @ParameterizedTest
  @CsvSource({
    "autoscaled,api,HorizontalPodAutoscaler",
    "autoscaled,inference,ScaledObject",
    "autoscaled-cpu,inference,HorizontalPodAutoscaler"
  })
  void whatIsScaledHasNoNumberOfItsOwn(String scenario, String component, String scaler) {
    List<Manifest> objects = CHART.render(scenario);

    assertThat(one(objects, "Deployment", component).spec()).doesNotContainKey("replicas");
    assertThat(one(objects, scaler, component).spec()).containsKey("scaleTargetRef");
  }

  /** MLflow's own runner of jobs takes more memory than the limit leaves, and has nothing to do. */
  @Test
  void registryRunsNoJobsOfItsOwn() {
    Map<String, Object> mlflow = one("Deployment", "mlflow").container("mlflow").orElseThrow();

    assertThat(environment(mlflow, "MLFLOW_SERVER_ENABLE_JOB_EXECUTION")).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource({
    "https://backup.example.org,443",
    "http://backup.example.org,80",
    "https://backup.example.org:9443,9443"
  })
  void backupsMayLeaveToWhereTheBucketOutsideListens(String endpoint, int port) {
    Map<String, Object> values = Map.of("backup.offsite.endpoint", endpoint);
    Manifest policy =
        one(CHART.render(CHART.scenario("external"), values), "NetworkPolicy", "backup-buckets");

    assertThat(Yaml.maps(policy.spec().get("egress")))
        .filteredOn(way -> !way.containsKey("to"))
        .extracting(way -> Yaml.maps(way.get("ports")))
        .contains(List.of(Map.of("protocol", "TCP", "port", port)));
  }

  /** Clusters differ in where their API listens behind its Service. */
  @Test
  void credentialsMayBeMadeWhereverTheClustersApiListens() {
    Map<String, Object> values = Map.of("networkPolicy.clusterApiPorts[0]", 16443);
    Manifest policy =
        one(CHART.render(CHART.scenario("default"), values), "NetworkPolicy", "credentials");

    assertThat(Yaml.maps(policy.spec().get("egress")))
        .filteredOn(way -> !way.containsKey("to"))
        .extracting(way -> Yaml.maps(way.get("ports")))
        .contains(List.of(Map.of("protocol", "TCP", "port", 16443)));
  }

  @Test
  void scalerWatchesTheStreamThatTheServicesMake() {
    Manifest scaler = one(CHART.render("autoscaled"), "ScaledObject", "inference");

    assertThat(Yaml.maps(scaler.spec().get("triggers")))
        .extracting(trigger -> Yaml.at(trigger, "metadata", "stream"))
        .containsExactly(Subjects.streamName("demonstration-pauses-topic"));
  }

  /**
   * Selectors and claims cannot be changed in place: an upgrade that tries is refused by the
   * cluster.
   */
  @Test
  void upgradeLeavesAloneWhatCannotBeChanged(@TempDir Path folder) throws Exception {
    Chart next = CHART.copyAs("9.9.9", folder);

    List<Manifest> before = CHART.render("default");
    List<Manifest> after = next.render("default");

    assertThat(after.getFirst().labels()).isNotEqualTo(before.getFirst().labels());
    assertThat(ofWorkloads(after, SpiraChartTest::immutable))
        .isEqualTo(ofWorkloads(before, SpiraChartTest::immutable));
  }

  /** A new version of the chart does not restart a store whose image and settings are the same. */
  @Test
  void upgradeRestartsOnlyWhatIsNew(@TempDir Path folder) throws Exception {
    Chart next = CHART.copyAs("9.9.9", folder);

    assertThat(ofWorkloads(next.render("default"), SpiraChartTest::pods))
        .containsAllEntriesOf(storesOf(CHART.render("default")));
  }

  @Test
  void selectorsAreOfNameReleaseAndComponentAlone() {
    assertThat(
            CHART.render("default").stream()
                .filter(one -> one.spec().get("selector") != null && one.runsPods()))
        .isNotEmpty()
        .allSatisfy(one -> {
          Map<String, Object> labels = Yaml.map(Yaml.at(one.spec(), "selector", "matchLabels"));
          assertThat(labels.keySet())
              .containsExactlyInAnyOrder(
                  "app.kubernetes.io/name",
                  "app.kubernetes.io/instance",
                  "app.kubernetes.io/component");
          assertThat(one.podLabels()).containsAllEntriesOf(labels);
        });
  }

  @Test
  void missingOperatorIsNamedWithTheCommandThatInstallsIt() {
    assertThatThrownBy(
            () -> CHART.render(CHART.scenario("operator"), Map.of("global.checkOperators", "true")))
        .hasMessageContaining("mongodb.mode=operator needs an operator that this cluster lacks")
        .hasMessageContaining("helm install mongodb-kubernetes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mongodb.mode=external | mongodb.external.existingSecret",
        "nats.mode=external | nats.external.url",
        "objectStorage.mode=external | objectStorage.external.endpoint",
        "postgresql.mode=external | postgresql.external.host",
        "mlflow.mode=external | mlflow.external.url",
        "gateway.enabled=true | gateway.parentRefs",
        "backup.offsite.enabled=true | backup.offsite.endpoint",
        "demonstrationModel.name=other | is not among models",
        "objectStorage.servers=1 | must be 4 or more",
        "mongodb.mode=somewhere | mode",
        "api.replica=3 | replica",
        "api.settings.SPIRA_TYPO=1 | SPIRA_TYPO",
        "api.image.tag=latest | tag"
      })
  void wrongValuesAreRefusedWithTheirName(String value, String named) {
    String[] parts = value.split("=", 2);

    assertThatThrownBy(() -> CHART.render(CHART.scenario("default"), Map.of(parts[0], parts[1])))
        .hasMessageContaining(named);
  }

  /**
   * Helm keeps a release in a Secret, which holds 1 MiB: chart, values and manifests, compressed
   * and in base64.
   */
  @Test
  void releaseFitsIntoItsSecret() {
    assertThat(CHART.scenarios())
        .allSatisfy(scenario -> assertThat(ReleaseSize.of(scenario)).isBetween(10_000L, 300_000L));
  }

  private static Map<String, Object> ofWorkloads(
      List<Manifest> objects, Function<Manifest, Object> what) {
    Map<String, Object> found = new TreeMap<>();
    objects.stream()
        .filter(one -> one.kind().equals("Deployment") || one.kind().equals("StatefulSet"))
        .forEach(one -> found.put(one.toString(), what.apply(one)));
    return found;
  }

  private static Map<String, Object> storesOf(List<Manifest> objects) {
    // MinIO's image is ours and has the chart's version
    Set<String> foreign = Set.of("mongodb", "nats", "postgresql");
    List<Manifest> stores =
        objects.stream().filter(one -> foreign.contains(one.component())).toList();
    return ofWorkloads(stores, SpiraChartTest::pods);
  }

  private static Object pods(Manifest workload) {
    return required(workload.spec().get("template"));
  }

  private static Object immutable(Manifest workload) {
    return List.of(
        required(workload.spec().get("selector")),
        workload.spec().getOrDefault("volumeClaimTemplates", ""),
        workload.spec().getOrDefault("serviceName", ""),
        workload.spec().getOrDefault("podManagementPolicy", ""));
  }

  private static Manifest one(String kind, String component) {
    return one(CHART.render("default"), kind, component);
  }

  private static Manifest one(List<Manifest> objects, String kind, String component) {
    return objects.stream()
        .filter(object -> object.kind().equals(kind) && object.component().equals(component))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + kind + " of " + component));
  }

  private static String environment(Map<String, Object> container, String name) {
    return Yaml.maps(container.get("env")).stream()
        .filter(one -> name.equals(one.get("name")))
        .map(one -> String.valueOf(one.get("value")))
        .findAny()
        .orElseThrow();
  }

  private static Object required(@org.jspecify.annotations.Nullable Object value) {
    assertThat(value).isNotNull();
    return java.util.Objects.requireNonNull(value);
  }
}
