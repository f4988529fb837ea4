package org.spira.inference.research.adapter.cli.hear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spira.inference.research.adapter.cli.shared.FailedException;

/** Reads files that are named on a command line. */
final class WavFiles {

  private WavFiles() {}

  static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new FailedException(file + " cannot be read: is it there?");
    }
  }
}
