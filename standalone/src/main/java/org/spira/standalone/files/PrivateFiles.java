package org.spira.standalone.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner may look into, where the system knows owners. */
public final class PrivateFiles {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final boolean KNOWN =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFiles() {}

  /** What a new file is made with. */
  public static FileAttribute<?>[] forFile() {
    return KNOWN
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)}
        : new FileAttribute<?>[0];
  }

  /** Makes the folder, and those above it, where they are missing. */
  public static Path createDirectories(Path folder) throws IOException {
    return KNOWN
        ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER))
        : Files.createDirectories(folder);
  }

  /** Makes an empty file where there is none. */
  public static void createIfMissing(Path file) throws IOException {
    if (Files.notExists(file)) {
      Files.createFile(file, forFile());
    }
  }

  /** Takes from others what they may in a folder that was made before this was looked at. */
  public static void tighten(Path root) throws IOException {
    if (!KNOWN || Files.getPosixFilePermissions(root).equals(FOLDER)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      // the folder itself last: until then the next start does it again
      for (Path each : List.copyOf(all.toList()).reversed()) {
        tightenOne(each);
      }
    }
  }

  private static void tightenOne(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
      Files.setPosixFilePermissions(file, folder ? FOLDER : FILE);
    }
  }
}
