package org.spira.charts.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this project's files and its installed tools are. */
public final class Repository {

  public static final Path ROOT = root();
  public static final Path CHART = ROOT.resolve("helm/spira");

  private Repository() {}

  /** The files of a folder whose names end so, in order. */
  public static List<Path> list(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path tools() {
    String cache =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .orElse(System.getProperty("user.home") + "/.cache");
    return Path.of(
        Optional.ofNullable(System.getenv("SPIRA_TOOLS")).orElse(cache + "/spira/tools"));
  }

  /** What {@code build-tools/chart-tools} installed; fails and says so where it did not. */
  public static Path tool(String name) {
    Path charts = tools().resolve("charts");
    if (!Files.isDirectory(charts)) {
      throw new AssertionError("Nothing is installed at " + charts + ": run `make chart-tools`");
    }
    return list(charts, "").stream()
        .filter(found -> found.getFileName().toString().startsWith(name))
        .max(Path::compareTo)
        .orElseThrow(() -> new AssertionError(charts + " lacks " + name + ": `make chart-tools`"));
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("helm/spira"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "helm/spira was not found above " + Path.of("").toAbsolutePath());
    }
    return folder;
  }
}
