package org.spira.system.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A service as it is shipped, taken apart by its own tools as its image does, so that it starts
 * faster, and so that the fault injection can be put beside it.
 */
public final class ServiceJar {

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
    ShippedJar shipped = ShippedJar.of(project, module);
    try {
      String name = module + "-" + shipped.stamp();
      Path layout = project.resolve("system-tests/target/layouts").resolve(name);
      if (!Files.isDirectory(layout)) {
        shipped.extract(layout);
      }
      return new ServiceJar(layout, layout.resolve(shipped.file().getFileName()), mainClass);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take " + shipped.file() + " apart", e);
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
}
