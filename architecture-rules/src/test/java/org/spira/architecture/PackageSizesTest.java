package org.spira.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageSizesTest {

  @Test
  void findAPackageOfThirteenFiles(@TempDir Path sources) throws IOException {
    Path room = Files.createDirectories(sources.resolve("a/b"));
    Files.createFile(room.resolve("package-info.java"));
    for (int i = 0; i < 12; i++) {
      Files.createFile(room.resolve("Thing" + i + ".java"));
    }
    assertThat(PackageSizes.aboveAGlance(sources)).isEmpty();

    Files.createFile(room.resolve("Thing12.java"));
    assertThat(PackageSizes.aboveAGlance(sources))
        .isEqualTo(Map.of(Path.of("a", "b").toString(), 13L));
  }
}
