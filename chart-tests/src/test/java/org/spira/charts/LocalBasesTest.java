package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.charts.rendering.Repository;

/** What BASE=local builds comes from bases of this machine alone, for no registry is reached. */
class LocalBasesTest {

  private static final Path DOCKER = Repository.ROOT.resolve("docker");

  @ParameterizedTest
  @MethodSource("org.spira.charts.DockerfilesTest#dockerfiles")
  void everyBaseHasALocalOne(Path file) {
    Map<String, String> bases = localBases(file);
    String made = Repository.read(DOCKER.resolve("base-local.sh"));

    assertThat(bases.keySet()).isEqualTo(argumentsForBases(Repository.read(file)));
    assertThat(bases.values()).allSatisfy(base -> assertThat(made).contains("make_" + base + "()"));
  }

  private static Map<String, String> localBases(Path file) {
    String image = file.getFileName().toString().replace(".Dockerfile", "");
    Matcher line =
        Pattern.compile(
                "(?m)^ +(?:[a-z-]+ \\| )*" + image + "(?: \\| [a-z-]+)*\\) bases=\\((.+)\\) ;;$")
            .matcher(Repository.read(DOCKER.resolve("images.sh")));
    assertThat(line.find()).isTrue();
    return Stream.of(line.group(1).split(" "))
        .map(base -> base.split("="))
        .collect(Collectors.toMap(base -> base[0], base -> base[1]));
  }

  private static Set<String> argumentsForBases(String dockerfile) {
    return Pattern.compile("(?m)^ARG (\\w*BASE)=")
        .matcher(dockerfile)
        .results()
        .map(argument -> argument.group(1))
        .collect(Collectors.toSet());
  }
}
