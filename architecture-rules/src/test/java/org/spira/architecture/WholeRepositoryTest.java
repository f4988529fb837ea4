package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    for (Path sources : sourceFolders()) {
      assertThat(PackageSizes.aboveAGlance(sources)).as(sources.toString()).isEmpty();
    }
  }

  @Test
  void everyNameSaysSomething() throws IOException {
    for (Path sources : sourceFolders()) {
      assertThat(names(sources)).as(sources.toString()).noneMatch(NameRules::saysNothing);
    }
  }

  private static List<Path> sourceFolders() throws IOException {
    try (Stream<Path> modules = Files.list(root())) {
      List<Path> folders =
          modules
              .flatMap(module -> Stream.of("src/main/java", "src/test/java").map(module::resolve))
              .filter(Files::isDirectory)
              .toList();
      assertThat(folders).hasSizeGreaterThan(15);
      return folders;
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

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve(".mvn"))) {
      at = Objects.requireNonNull(at.getParent(), "run this inside the project's folder");
    }
    return at;
  }
}
