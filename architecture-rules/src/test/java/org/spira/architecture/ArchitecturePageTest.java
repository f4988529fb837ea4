package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows {@code docs/architecture.md} arrives. */
class ArchitecturePageTest {

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z]\\w*[A-Z]\\w*");

  private final List<String> lines =
      Files.readAllLines(Checkout.ROOT.resolve("docs/architecture.md"));
  private final NamedPlaces places = new NamedPlaces();

  ArchitecturePageTest() throws IOException {}

  @Test
  void whoeverWantsToChangeSomethingFindsIt() throws IOException {
    List<String> goTo =
        rows("## I want to change").flatMap(row -> quoted(row.split("\\|")[2])).toList();

    assertThat(goTo).hasSizeGreaterThan(50);
    for (String name : goTo) {
      assertThat(places.has(name)).as(name).isTrue();
    }
  }

  @Test
  void everyFolderIsThere() throws IOException {
    List<String> folders = rows("## The code").flatMap(row -> quoted(row.split("\\|")[1])).toList();

    assertThat(folders).hasSizeGreaterThan(20);
    for (String name : folders) {
      assertThat(places.has(name)).as(name).isTrue();
    }
  }

  @Test
  void everyClassOnTheWayOfAnInferenceIsThere() throws IOException {
    List<String> classes =
        below("### The way of an inference through the code")
            .takeWhile(line -> !line.startsWith("## "))
            .flatMap(line -> CLASS.matcher(line).results().map(found -> found.group()))
            .toList();

    assertThat(classes).contains("InferenceController").hasSizeGreaterThan(15);
    for (String name : classes) {
      assertThat(places.has(name)).as(name).isTrue();
    }
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    assertThat(places.has("inferences.adapter.fax")).isFalse();
    assertThat(places.has("FaxController")).isFalse();
    assertThat(places.has("WavScan.fax")).isFalse();
    assertThat(places.has("Fax…")).isFalse();
  }

  private Stream<String> rows(String heading) {
    return below(heading)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| "));
  }

  private Stream<String> below(String heading) {
    return lines.stream().dropWhile(line -> !line.equals(heading)).skip(1);
  }

  private static Stream<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1));
  }
}
