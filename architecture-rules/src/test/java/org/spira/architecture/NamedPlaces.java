package org.spira.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for what a page names: a file or folder, a package or class by the end of its name, a
 * method of a class, an annotation, a member. An ellipsis stands for any part of a name.
 */
final class NamedPlaces {

  private final List<Path> files = new ArrayList<>();

  NamedPlaces() throws IOException {
    for (Path sources : Checkout.sourceFolders("main")) {
      try (Stream<Path> all = Files.walk(sources.getParent())) {
        files.addAll(all.toList());
      }
    }
  }

  /** Whether this is there. */
  boolean has(String name) throws IOException {
    return Files.exists(Checkout.ROOT.resolve(name))
        || isPackageOrClass(name)
        || isFile(name)
        || isWritten(name);
  }

  private boolean isPackageOrClass(String name) {
    String end = "/" + name.replace('.', '/');
    return files.stream()
        .map(Path::toString)
        .anyMatch(file -> file.endsWith(end) || file.endsWith(end + ".java"));
  }

  private boolean isFile(String name) {
    Pattern wanted = Pattern.compile(quoted(name) + "(\\.java)?");
    return files.stream().anyMatch(file -> wanted.matcher(file.getFileName().toString()).matches());
  }

  /** A method with its class, or an annotation or member that some class has. */
  private boolean isWritten(String name) throws IOException {
    int dot = name.indexOf('.');
    Pattern type =
        Pattern.compile(dot < 0 ? ".*\\.java" : quoted(name.substring(0, dot)) + "\\.java");
    Pattern member =
        Pattern.compile("\\b" + quoted(name.substring(dot + 1).replace("@", "")) + "\\(");
    for (Path file : files) {
      if (type.matcher(file.getFileName().toString()).matches()
          && member.matcher(Files.readString(file)).find()) {
        return true;
      }
    }
    return false;
  }

  private static String quoted(String name) {
    return Pattern.quote(name).replace("…", "\\E\\w*\\Q");
  }
}
