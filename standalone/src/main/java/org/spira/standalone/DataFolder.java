package org.spira.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The folder in which a standalone SPIRA keeps everything: documents, recordings, models, and two
 * secrets that are made once and readable by their owner only.
 */
final class DataFolder {

  private static final int KEY_BYTES = 48;
  private static final int PASSWORD_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /**
   * Uses this folder, creating it if needed.
   *
   * @throws DataFolderException if it cannot be written to
   */
  static DataFolder at(Path root) {
    try {
      Files.createDirectories(root);
      return new DataFolder(root.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new DataFolderException(
          "the data folder " + root + " cannot be made: set SPIRA_DATA_DIR to one that can", e);
    }
  }

  Path root() {
    return root;
  }

  Path documents() {
    return root.resolve("documents.mv");
  }

  Path recordings() {
    return root.resolve("recordings");
  }

  Path models() {
    return root.resolve("models");
  }

  /** The key that signs tokens: the same at every start, so that tokens outlive a restart. */
  String tokenKey() {
    return secret("token-key", () -> HexFormat.of().formatHex(random(KEY_BYTES)));
  }

  /**
   * How the first administrator logs in: with the given password, or with one that is made up once.
   * A given password is kept nowhere but as a hash; an empty file remembers that there was one.
   */
  FirstSteps.Password administratorPassword(Optional<String> given) {
    String kept = secret("administrator-password", () -> given.isPresent() ? "" : madeUp());
    if (!kept.isEmpty()) {
      return new FirstSteps.Known(kept);
    }
    return given
        .<FirstSteps.Password>map(FirstSteps.Known::new)
        .orElse(new FirstSteps.ChosenBefore());
  }

  private static String madeUp() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
  }

  private String secret(String name, Supplier<String> maker) {
    Path file = root.resolve(name);
    try {
      if (Files.notExists(file)) {
        writePrivately(file, maker.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new DataFolderException("the secret in " + file + " cannot be read or written", e);
    }
  }

  private static void writePrivately(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
    Files.move(unfinished, file);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
