package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one file in which a service is shipped, and its own tools that take it apart.
 *
 * @param file the jar
 */
record ShippedJar(Path file) {

  private static final Duration EXTRACTION = Duration.ofSeconds(60);

  /** The jar that was built of a module. */
  static ShippedJar of(Path project, String module) {
    Path target = project.resolve(module).resolve("target");
    try (Stream<Path> files = Files.walk(target, 1, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .map(ShippedJar::new)
          .orElseThrow(() -> new IOException("no jar that can be run in " + target));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The system tests run the shipped jars: build them first with `mvn package`", e);
    }
  }

  /** Tells this build from every other of the module. */
  String stamp() throws IOException {
    return "%x".formatted(Files.getLastModifiedTime(file).toMillis());
  }

  /** Takes it apart into a folder, all at once, however many do so at the same time. */
  void extract(Path layout) throws IOException {
    Path unfinished =
        layout.resolveSibling(layout.getFileName() + "-" + ProcessHandle.current().pid());
    String[] command = {
      ServiceJar.java(),
      "-Djarmode=tools",
      "-jar",
      "" + file,
      "extract",
      "--destination",
      "" + unfinished
    };
    awaitSuccess(new ProcessBuilder(command).inheritIO().start());
    Files.move(unfinished, layout);
  }

  private static void awaitSuccess(Process process) throws IOException {
    try {
      if (!process.waitFor(EXTRACTION.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the jar's own tools did not extract it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
