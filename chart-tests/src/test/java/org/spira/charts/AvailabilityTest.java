package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Rendered;
import org.spira.charts.rendering.Yaml;
import org.spira.common.Subjects;

/** helm/spira stands on more than one leg, and leaves in good order. */
class AvailabilityTest {

  private static final Rendered USUAL = Rendered.usual();

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
    Manifest workload = USUAL.one(kind, component);

    assertThat(workload.spec().get("replicas")).isEqualTo(replicas);
    assertThat(Yaml.maps(workload.podSpec().get("topologySpreadConstraints")))
        .extracting(constraint -> constraint.get("topologyKey"))
        .contains("kubernetes.io/hostname");
    assertThat(USUAL.one("PodDisruptionBudget", component).spec())
        .containsEntry("maxUnavailable", 1)
        .extractingByKey("selector")
        .isEqualTo(workload.spec().get("selector"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "inference"})
  void servicesLeaveGracefully(String component) {
    Manifest workload = USUAL.one("Deployment", component);
    Map<String, Object> container = workload.container(component).orElseThrow();
    int preStop = (int) Yaml.required(container, "lifecycle", "preStop", "sleep", "seconds");
    int budget =
        Integer.parseInt(Yaml.environment(container, "SPIRA_SHUTDOWN_BUDGET").replace("s", ""));

    assertThat((int) Yaml.required(workload.podSpec(), "terminationGracePeriodSeconds"))
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
    Rendered rendered = Rendered.of(scenario);

    assertThat(rendered.one("Deployment", component).spec()).doesNotContainKey("replicas");
    assertThat(rendered.one(scaler, component).spec()).containsKey("scaleTargetRef");
  }

  @Test
  void scalerWatchesTheStreamThatTheServicesMake() {
    Manifest scaler = Rendered.of("autoscaled").one("ScaledObject", "inference");

    assertThat(Yaml.maps(scaler.spec().get("triggers")))
        .extracting(trigger -> Yaml.at(trigger, "metadata", "stream"))
        .containsExactly(Subjects.streamName("demonstration-pauses-topic"));
  }

  /** MLflow's own runner of jobs takes more memory than the limit leaves, and has nothing to do. */
  @Test
  void registryRunsNoJobsOfItsOwn() {
    Map<String, Object> mlflow =
        USUAL.one("Deployment", "mlflow").container("mlflow").orElseThrow();

    assertThat(Yaml.environment(mlflow, "MLFLOW_SERVER_ENABLE_JOB_EXECUTION")).isEqualTo("false");
  }
}
