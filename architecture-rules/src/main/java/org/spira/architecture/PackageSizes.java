package org.spira.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many files a package has: more than a glance takes in are too many. */
public final class PackageSizes {

  private static final int A_GLANCE = 12;

  private PackageSizes() {}

  /**
   * The packages with more than twelve files, and how many each has; {@code package-info} is none.
   *
   * @param sources a folder of Java sources
   * @throws IOException if the folder cannot be read
   */
  public static Map<String, Long> aboveAGlance(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      Map<String, Long> sizes =
          files
              .filter(PackageSizes::isClass)
              .map(file -> sources.relativize(file.getParent()).toString())
              .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
      sizes.values().removeIf(size -> size <= A_GLANCE);
      return sizes;
    }
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
  }
}
