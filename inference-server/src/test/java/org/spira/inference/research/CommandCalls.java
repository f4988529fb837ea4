package org.spira.inference.research;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The commands on what comes with SPIRA. */
abstract class CommandCalls {

  static final Path REGISTRY = Path.of("../models/registry");
  static final String MODEL = "../models/registry/demonstration-pauses/1";
  static final String SAMPLES = "../models/samples/";

  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);

  int run(String... words) {
    return terminal.run(REGISTRY, folder, words);
  }
}
