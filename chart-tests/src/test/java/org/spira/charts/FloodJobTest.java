package org.spira.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.charts.rendering.Chart;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/** The Job of helm/spira-chaos speaks to the flood's program as that wants to be spoken to. */
class FloodJobTest {

  private static final Path PROGRAM =
      Repository.ROOT.resolve("flood/src/main/java/org/spira/flood");

  @ParameterizedTest
  @ValueSource(strings = {"flood", "check"})
  void argumentsAreOptionsEachWithItsValue(String command) {
    List<?> arguments = arguments(command);
    String file = command.equals("flood") ? "FloodCommand.java" : "CheckCommand.java";
    String help = Repository.read(PROGRAM.resolve(file));

    assertThat(arguments.getFirst()).isEqualTo(command);
    assertThat(arguments.size() % 2).isEqualTo(1);
    assertThat(IntStream.range(1, arguments.size()).filter(i -> i % 2 == 1))
        .map(i -> String.valueOf(arguments.get(i)))
        .allSatisfy(option -> assertThat(help).contains("  " + option + " "));
    assertThat(arguments).allSatisfy(argument -> assertThat(argument).isInstanceOf(String.class));
  }

  private static List<?> arguments(String command) {
    Manifest job =
        new Chart(Repository.ROOT.resolve("helm/spira-chaos"))
            .render("awake").stream()
                .filter(one -> one.kind().equals("Job"))
                .findFirst()
                .orElseThrow();
    return Yaml.at(job.container(command).orElseThrow(), "args") instanceof List<?> list
        ? list
        : List.of();
  }
}
