package org.spira.inference.research.adapter.cli.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spira.inference.research.adapter.cli.shared.FailedException;

/** A folder whose files only their owner can read; each is there whole, or not at all. */
final class PrivateFolder {

  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path root;

  PrivateFolder(Path root) {
    this.root = root;
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** The file's bytes, if it is there. */
  Optional<byte[]> read(String name) {
    try {
      Path file = path(name);
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new FailedException(path(name) + " cannot be read: " + e.getMessage());
    }
  }

  void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] content) {
    Path file = path(name).toAbsolutePath();
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()), FOLDER);
      Files.deleteIfExists(unfinished);
      Files.write(Files.createFile(unfinished, FILE), content);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + e.getMessage());
    }
  }

  /** Removes from this folder all folders that have other names, with the files in them. */
  void keepOnly(String folder, Set<String> names) {
    if (!Files.isDirectory(path(folder))) {
      return;
    }
    try (Stream<Path> entries = Files.list(path(folder))) {
      for (Path each : entries.toList()) {
        if (!names.contains(String.valueOf(each.getFileName()))) {
          remove(each);
        }
      }
    } catch (IOException e) {
      throw new FailedException(path(folder) + " cannot be tidied: " + e.getMessage());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
