package org.spira.inference.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;
import org.spira.inference.descriptions.refusals.Refusals;
import org.spira.inference.research.domain.Advice;

/** docs/models.md has every key, every word of a refused description, and no others. */
class ModelsPageTest {

  private static final Path PAGE = Path.of("../docs/models.md");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern FIRST = Pattern.compile("\\| `([^`]*)` \\|.*");
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern DIFFERS =
      Pattern.compile("…|%[0-9.]*[sdf]|\\d+|MLmodel|test_vector\\.json| in line ");
  private static final int A_FEW_WORDS = 8;

  /** The code in the first cell of each row between two headings. */
  private static List<String> firstCells(String from, String to) throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(from, to);
    String part = page.substring(page.indexOf(from), page.indexOf(to) + to.length());
    List<String> cells = new ArrayList<>();
    for (String line : part.lines().toList()) {
      var row = FIRST.matcher(line);
      if (row.matches()) {
        cells.add(row.group(1));
      }
    }
    return cells;
  }

  @Test
  void hasEveryKeyAndNoOther() throws Exception {
    assertThat(firstCells("## The metadata", "### Windows"))
        .containsExactlyInAnyOrderElementsOf(DescriptionKeys.all());
  }

  @Test
  void hasEveryRefusalOfADescriptionAndNoOther() throws Exception {
    List<String> said =
        Refusals.all().map(arguments -> String.valueOf(arguments.get()[1])).toList();
    List<String> documented =
        firstCells("### At the step `description`", "### At the steps `load`");
    assertThat(said).allSatisfy(one -> assertThat(documented).anyMatch(row -> matches(row, one)));
    assertThat(documented)
        .filteredOn(row -> !row.endsWith("must stand under metadata.spira"))
        .allSatisfy(row -> assertThat(said).anyMatch(one -> matches(row, one)));
  }

  @Test
  void saysWhatToDoAboutEveryRefusal() throws Exception {
    Advice advice = Advice.on(Files.readString(PAGE));
    assertThat(Refusals.all().map(arguments -> String.valueOf(arguments.get()[1])))
        .allSatisfy(said -> assertThat(advice.about(said)).isPresent());
    assertThat(advice.about("the moon is not full")).isEmpty();
  }

  private static boolean matches(String row, String said) {
    return Pattern.matches(Pattern.quote(row).replace("…", "\\E.*\\Q"), said);
  }

  @Test
  void hasNoRefusalThatNobodySays() throws Exception {
    String sources = DIFFERS.matcher(JOINED.matcher(sources()).replaceAll("")).replaceAll("…");
    List<String> documented = new ArrayList<>();
    documented.addAll(firstCells("### At the step `manifest`", "### At the step `description`"));
    documented.addAll(firstCells("### At the steps `load`", "`window.short: refuse` |"));
    assertThat(documented).hasSizeGreaterThan(40);
    assertThat(documented)
        .allSatisfy(row ->
            assertThat(DIFFERS.split(row))
                .filteredOn(words -> words.strip().length() >= A_FEW_WORDS)
                .allSatisfy(words -> assertThat(sources).contains(words.strip())));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
