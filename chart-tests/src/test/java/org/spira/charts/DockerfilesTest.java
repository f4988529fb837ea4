package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Repository;

/** Dockerfiles, as far as they can be checked without pulling an image. */
class DockerfilesTest {

  private static final Path DOCKER = Repository.ROOT.resolve("docker");
  private static final Pattern FROM =
      Pattern.compile("^FROM (\\S+)(?: AS (\\S+))?$", Pattern.MULTILINE);
  private static final Pattern COPY =
      Pattern.compile("^COPY (?:--(?:chmod|from)=\\S+ )*(.+)$", Pattern.MULTILINE);

  static Stream<Path> dockerfiles() {
    return Repository.list(DOCKER, ".Dockerfile").stream();
  }

  @ParameterizedTest
  @MethodSource("dockerfiles")
  void basesAreStagesOrArguments(Path file) {
    Set<String> stages = new HashSet<>();
    Matcher from = FROM.matcher(Repository.read(file));
    while (from.find()) {
      String base = from.group(1);
      assertThat(stages.contains(base) || base.equals("scratch") || base.startsWith("${"))
          .as(base)
          .isTrue();
      stages.add(String.valueOf(from.group(2)));
    }

    assertThat(stages).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("dockerfiles")
  void argumentsOfBasesHaveAVersion(Path file) {
    assertThat(Repository.read(file).lines().filter(line -> line.matches("ARG \\w*BASE=.*")))
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(line)
                .matches("ARG \\w+=[a-z0-9./-]+:[a-z0-9.-]+")
                .doesNotEndWith(":latest"));
  }

  @ParameterizedTest
  @MethodSource("dockerfiles")
  void imageRunsAsNobodyAndSaysWhatItIs(Path file) {
    String text = Repository.read(file);

    assertThat(text).containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$");
    assertThat(text)
        .contains(
            "org.opencontainers.image.title",
            "org.opencontainers.image.version",
            "org.opencontainers.image.revision",
            "ENTRYPOINT [");
    assertThat(text).doesNotContain("ADD http", "curl ", "apt-get");
  }

  @ParameterizedTest
  @MethodSource("dockerfiles")
  void whatIsCopiedFromTheRepositoryExists(Path file) {
    COPY.matcher(Repository.read(file))
        .results()
        .filter(copy -> !copy.group().contains("--from="))
        .map(copy -> copy.group(1).split(" "))
        .flatMap(words -> Stream.of(words).limit(words.length - 1L))
        .filter(source -> !source.equals("docker/jars/") && !source.contains("*"))
        .forEach(source ->
            assertThat(Files.exists(Repository.ROOT.resolve(source))).as(source).isTrue());
  }

  /** Copies of backups go to a store outside the cluster, whose certificate is to be checked. */
  @Test
  void imageWithTheClientOfTheStoreKnowsWhomToTrust() {
    assertThat(Repository.read(DOCKER.resolve("minio.Dockerfile")))
        .contains("COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/");
  }

  /** The cache is tied to the flags of the run that made it. */
  @Test
  void startUpCacheIsMadeWithTheFlagsOfTheEntryPoint() {
    Matcher flags =
        Pattern.compile("FLAGS=\"(.*)\"").matcher(Repository.read(DOCKER.resolve("train.sh")));
    assertThat(flags.find()).isTrue();

    for (String service : List.of("api-server", "inference-server")) {
      assertThat(entryPoint(service))
          .contains(List.of(flags.group(1).split(" ")))
          .contains("-XX:AOTCache=/app/app.aot");
    }
  }

  private static String entryPoint(String service) {
    return Repository.read(DOCKER.resolve(service + ".Dockerfile"))
        .lines()
        .filter(line -> line.startsWith("ENTRYPOINT"))
        .findFirst()
        .orElseThrow();
  }
}
