package org.spira.inference.research.registry;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A registry that is a folder, as in standalone, and models that may come into it. */
abstract class RegistryOfModels {

  @TempDir Path folder;
  Workplace work = new Workplace(Path.of(""));

  @BeforeEach
  void models() throws IOException {
    work = Workplace.withModels(folder);
  }
}
