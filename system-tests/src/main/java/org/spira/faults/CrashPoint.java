package org.spira.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Halts this process at the point that a file names, {@code AudioStore.put:before} or {@code
 * AudioStore.put:after}. The file is looked at at each point, so that a test can name one at any
 * time without a restart.
 */
final class CrashPoint {

  /** What a process answers that was killed by SIGKILL. */
  private static final int HALTED = 137;

  private final Path file;

  CrashPoint(Path file) {
    this.file = file;
  }

  /** Halts, without shutdown hooks, if this is the point. */
  void pass(String point) {
    try {
      if (Files.readString(file).strip().equals(point)) {
        halt(point);
      }
    } catch (NoSuchFileException expected) {
      // no point is named just now
    } catch (IOException e) {
      throw new UncheckedIOException("the crash point cannot be read", e);
    }
  }

  private static void halt(String point) {
    System.err.println("halting at " + point);
    System.err.flush();
    Runtime.getRuntime().halt(HALTED);
  }
}
