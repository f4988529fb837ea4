package org.spira.inference.research.adapter.registry.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes so that whoever looks meanwhile sees all of it or nothing. */
final class FolderCopy {

  private FolderCopy() {}

  /** This text, in place of what the file held. */
  static Path text(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(fresh, text);
    return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A folder that is not there yet, with all files of another. */
  static void whole(Path source, Path target) throws IOException {
    Path fresh = Files.createDirectory(target.resolveSibling(".new-" + UUID.randomUUID()));
    for (Path file : files(source)) {
      Path copy = fresh.resolve(source.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
