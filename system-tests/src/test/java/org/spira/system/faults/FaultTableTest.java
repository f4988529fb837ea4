package org.spira.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.system.Deployment;

/** The table of faults names tests that exist, or gives a reason. */
class FaultTableTest {

  private static final int FAULTS = 39;
  private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @Test
  void everyFaultHasATestThatExistsOrAReason() throws IOException {
    List<Path> sources = testSources();
    List<Integer> numbers = new ArrayList<>();
    Path document = Deployment.project().resolve("docs/reliability.md");

    for (String line : Files.readAllLines(document)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        numbers.add(Integer.valueOf(row.group(1)));
        assertProved(row.group(2), sources);
      }
    }

    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, FAULTS).boxed().toList());
  }

  private static void assertProved(String proof, List<Path> sources) throws IOException {
    List<MatchResult> tests = TEST.matcher(proof).results().toList();
    assertThat(!tests.isEmpty() || proof.contains("not here:")).as(proof).isTrue();
    for (MatchResult test : tests) {
      assertThat(exists(sources, test.group(1), test.group(2))).as(test.group()).isTrue();
    }
  }

  private static boolean exists(List<Path> sources, String type, String method) throws IOException {
    for (Path source : sources) {
      if (source.getFileName().toString().equals(type + ".java")) {
        return Files.readString(source).contains(" " + method + "(");
      }
    }
    return false;
  }

  private static List<Path> testSources() throws IOException {
    try (Stream<Path> files = Files.walk(Deployment.project())) {
      return files.filter(file -> file.toString().contains("/src/test/java/")).toList();
    }
  }
}
