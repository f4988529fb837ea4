package org.spira.inference.research.adapter.cli.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files that are named on a command line. */
public final class WavFiles {

  private WavFiles() {}

  /** All of this file, or a failure that names it. */
  public static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new FailedException(file + " cannot be read: is it there?");
    }
  }
}
