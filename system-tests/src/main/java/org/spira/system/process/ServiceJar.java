package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A service as it is shipped, taken apart by its own tools as its image does, so that it starts
 * faster, and so that the fault injection can be put beside it.
 */
public final class ServiceJar {

  private static final Duration EXTRACTION = Duration.ofSeconds(60);
  private static final int FIRST_THAT_LEARNS = 25;

  private final Path layout;
  private final Path jar;
  private final String mainClass;

  private ServiceJar(Path layout, Path jar, String mainClass) {
    this.layout = layout;
    this.jar = jar;
    this.mainClass = mainClass;
  }

  /**
   * Takes the jar of a module apart, unless that was done since it was built.
   *
   * @param project the folder of the whole project
   */
  public static ServiceJar of(Path project, String module, String mainClass) {
    Path built = built(project, module);
    try {
      Path layout =
          project.resolve(
              "system-tests/target/layouts/%s-%x"
                  .formatted(module, Files.getLastModifiedTime(built).toMillis()));
      if (!Files.isDirectory(layout)) {
        extract(built, layout);
      }
      return new ServiceJar(layout, layout.resolve(built.getFileName()), mainClass);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take " + built + " apart", e);
    }
  }

  /** The command that runs it, with other classes beside its own, and these options of the JVM. */
  public List<String> command(Optional<Path> beside, List<String> jvmOptions) {
    String classPath = jar + beside.map(more -> java.io.File.pathSeparator + more).orElse("");
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", classPath, mainClass));
    return List.copyOf(command);
  }

  /** Options under which a run that ends in good order leaves behind what speeds up the others. */
  public List<String> training() {
    return List.of("-XX:AOTCacheOutput=" + unfinished());
  }

  /** The run with {@link #training} has ended. */
  public void trained() {
    try {
      if (Files.exists(unfinished())) {
        Files.move(unfinished(), learned(), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep " + learned(), e);
    }
  }

  /** Whether {@link #trained} has been. */
  public boolean isTrained() {
    return Files.exists(learned()) || !canBeTrained();
  }

  /** Options that make use of it. */
  public List<String> startingFast() {
    return Files.exists(learned()) ? List.of("-XX:AOTCache=" + learned()) : List.of();
  }

  private static boolean canBeTrained() {
    return Runtime.version().feature() >= FIRST_THAT_LEARNS;
  }

  private Path learned() {
    return layout.resolve("start.aot");
  }

  private Path unfinished() {
    return layout.resolve("start-unfinished.aot");
  }

  /** The JVM that runs this one runs the services too. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path built(Path project, String module) {
    Path target = project.resolve(module).resolve("target");
    try (Stream<Path> files = Files.walk(target, 1, FileVisitOption.FOLLOW_LINKS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no jar that can be run in " + target));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The system tests run the shipped jars: build them first with `mvn package`", e);
    }
  }

  private static void extract(Path jar, Path layout) throws IOException {
    Path unfinished =
        layout.resolveSibling(layout.getFileName() + "-" + ProcessHandle.current().pid());
    Process process =
        new ProcessBuilder(
                java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                unfinished.toString())
            .inheritIO()
            .start();
    try {
      if (!process.waitFor(EXTRACTION.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the jar's own tools did not extract it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    Files.move(unfinished, layout);
  }
}
