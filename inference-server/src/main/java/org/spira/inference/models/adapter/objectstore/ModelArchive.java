package org.spira.inference.models.adapter.objectstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A model's folder as one file, so that it is in a store wholly or not at all. */
final class ModelArchive {

  private ModelArchive() {}

  /** Writes all files of the folder into the archive. */
  static void pack(Path folder, Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      // weights are noise to a compressor
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Path file : files(folder)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Writes all files of an archive into the folder.
   *
   * @throws IOException if a file's name leads out of the folder
   */
  static void unpack(InputStream archive, Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    ZipInputStream zip = new ZipInputStream(archive);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path file = root.resolve(entry.getName()).normalize();
      if (file.equals(root) || !file.startsWith(root)) {
        throw new IOException("a file's name leads out of the model's folder");
      }
      Files.createDirectories(file.getParent());
      Files.copy(zip, file);
    }
  }
}
