package org.spira.inference.models.adapter.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.spira.common.Sha256;

/** The SHA-256 of a folder: of each file, in the order of their names, name, length and bytes. */
public final class FolderDigest {

  private static final int CHUNK = 1 << 16;

  private FolderDigest() {}

  /** The digest as 64 hexadecimal digits. */
  public static String of(Path folder) {
    MessageDigest digest = Sha256.begin();
    try {
      for (Path file : files(folder)) {
        addLengthsAndName(digest, folder, file);
        add(digest, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the model's files cannot be read", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With the lengths, no two folders run together into the same bytes. */
  private static void addLengthsAndName(MessageDigest digest, Path folder, Path file)
      throws IOException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).flip());
    digest.update(encoded);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Files.size(file)).flip());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(MessageDigest digest, Path file) throws IOException {
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
  }
}
