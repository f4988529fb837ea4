package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.architecture.PackageSizes;

class PackageSizesTest {

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void noPackageIsMoreThanAGlance(String sources) throws IOException {
    assertThat(PackageSizes.aboveAGlance(Path.of(sources))).isEmpty();
  }
}
