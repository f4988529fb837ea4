package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/** The compose file, as far as it can be checked without pulling an image. */
class ComposeTest {

  private static final Path DOCKER = Repository.ROOT.resolve("docker");
  private static final Map<String, Object> COMPOSE =
      Yaml.document(Repository.read(DOCKER.resolve("compose.yaml")));

  static Stream<String> services() {
    return Yaml.map(COMPOSE.get("services")).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("services")
  void composedServiceIsRestrictedAndPinned(String name) {
    Map<String, Object> service = Yaml.map(Yaml.at(COMPOSE, "services", name));

    assertThat(String.valueOf(service.get("image")))
        .matches("\\S+:(\\$\\{SPIRA_VERSION:-)?[v0-9][0-9a-z.-]+}?");
    if (!name.equals("credentials")) {
      assertThat(service)
          .containsEntry("read_only", true)
          .containsEntry("cap_drop", List.of("ALL"));
    }
    assertThat(Yaml.map(service.get("environment")).keySet())
        .noneMatch(variable -> variable.matches(".*(PASSWORD|SECRET|KEY)$"));
  }

  @Test
  void composedSystemIsWhole() {
    assertThat(services())
        .contains("api", "inference", "proxy", "mongodb-0", "mongodb-1", "mongodb-2")
        .contains("nats-0", "nats-1", "nats-2", "minio", "postgresql", "mlflow")
        .contains("prometheus", "grafana");
    for (String service : List.of("api", "inference", "mlflow")) {
      assertThat(Yaml.at(COMPOSE, "services", service, "deploy", "replicas")).isEqualTo(3);
    }
  }

  @Test
  void composedVolumesAndFilesExist() {
    Set<String> volumes = Yaml.map(COMPOSE.get("volumes")).keySet();

    assertThat(mounted())
        .isNotEmpty()
        .allMatch(source ->
            source.startsWith(".")
                ? Files.exists(DOCKER.resolve(source))
                : volumes.contains(source));
  }

  /** What the services mount: names of volumes, and files beside the compose file. */
  private static List<String> mounted() {
    return Yaml.map(COMPOSE.get("services")).values().stream()
        .map(service -> Yaml.map(service).get("volumes"))
        .filter(List.class::isInstance)
        .flatMap(mounts -> ((List<?>) mounts).stream())
        .map(mount -> String.valueOf(mount).split(":", 2)[0])
        .toList();
  }
}
