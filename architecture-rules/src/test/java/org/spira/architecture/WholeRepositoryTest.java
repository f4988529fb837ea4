package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the sources of every module, main and test. */
class WholeRepositoryTest {

  /** The wire's module was named before the rule, and the planted ones break it on purpose. */
  private static final Set<String> NAMED_BEFORE = Set.of("org.spira.common");

  private static final String PLANTED = "org/spira/planted";

  @Test
  void noPackageHasMoreFilesThanAGlanceTakesIn() throws IOException {
    for (Path sources : Checkout.sourceFolders("main", "test")) {
      assertThat(PackageSizes.aboveAGlance(sources)).as(sources.toString()).isEmpty();
    }
  }

  @Test
  void bothKindsOfSourcesAreFound() throws IOException {
    assertThat(Checkout.sourceFolders("main", "test")).hasSizeGreaterThan(15);
  }

  @Test
  void everyClassOfSettingsHasItsTest() throws IOException {
    for (Path sources : Checkout.sourceFolders("main")) {
      assertThat(settings(sources))
          .allSatisfy(settings ->
              assertThat(testOf(settings, sources))
                  .content()
                  .containsPattern("void \\w*Default")
                  .containsPattern("void \\w*Environment"));
    }
  }

  private static List<Path> settings(Path sources) throws IOException {
    List<Path> bound = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(file -> file.toString().endsWith("Settings.java")).toList()) {
        if (Files.readString(file).contains("@ConfigurationProperties(")) {
          bound.add(file);
        }
      }
    }
    return bound;
  }

  private static Path testOf(Path file, Path sources) {
    String name = sources.relativize(file).toString().replace(".java", "Test.java");
    return sources.resolve("../../test/java").normalize().resolve(name);
  }

  @Test
  void everyNameSaysSomething() throws IOException {
    for (Path sources : Checkout.sourceFolders("main", "test")) {
      assertThat(names(sources)).as(sources.toString()).noneMatch(NameRules::saysNothing);
    }
  }

  /** Full names of classes, a file having one. */
  private static List<String> names(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(sources::relativize)
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.startsWith(PLANTED))
          .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
          .map(WholeRepositoryTest::withoutWhatWasNamedBefore)
          .toList();
    }
  }

  private static String withoutWhatWasNamedBefore(String name) {
    return NAMED_BEFORE.stream()
        .filter(before -> name.startsWith(before + "."))
        .map(before -> name.substring(before.length() + 1))
        .findFirst()
        .orElse(name);
  }
}
