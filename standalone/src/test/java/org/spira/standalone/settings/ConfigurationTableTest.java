package org.spira.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documented settings are those that the services read, no fewer and no more. */
class ConfigurationTableTest {

  private static final Path REPOSITORY = Path.of("..");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(SPIRA_[A-Z0-9_]+)");
  private static final Pattern TABLE_NAME = Pattern.compile("`(SPIRA_[A-Z0-9_]+)`");

  private static final List<String> FILES =
      List.of(
          "common/src/main/resources/tls.yaml",
          "api-server/src/main/resources/api.yaml",
          "api-server/src/main/resources/application.yaml",
          "inference-server/src/main/resources/inference.yaml",
          "inference-server/src/main/resources/application.yaml");

  @Test
  void listsEverySettingOnce() throws IOException {
    Set<String> read = new TreeSet<>();
    for (String file : FILES) {
      read.addAll(names(PLACEHOLDER, Files.readString(REPOSITORY.resolve(file))));
    }
    read.addAll(Set.of("SPIRA_DATA_DIR", "SPIRA_ADDRESS", "SPIRA_INSECURE"));

    assertThat(documented()).containsExactlyInAnyOrderElementsOf(read);
  }

  private static Set<String> documented() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(REPOSITORY.resolve("docs/configuration.md"))) {
      if (line.startsWith("| `SPIRA_")) {
        names.addAll(names(TABLE_NAME, line.substring(0, line.indexOf('|', 1))));
      }
    }
    return names;
  }

  private static Set<String> names(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    pattern.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
