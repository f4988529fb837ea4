package org.spira.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.spira.standalone.files.DataFolderException;
import org.spira.standalone.files.PrivateFiles;

/**
 * The folder in which a standalone SPIRA keeps everything, readable by its owner only: documents,
 * recordings, models, and the keys of tokens and of pseudonyms, each made once.
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
      PrivateFiles.createDirectories(root);
      PrivateFiles.tighten(root);
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

  /** The key of pseudonyms: the same at every start, so that a patient keeps theirs. */
  String pseudonymKey() {
    return secret("pseudonym-key", () -> HexFormat.of().formatHex(random(KEY_BYTES)));
  }

  /** Whether SPIRA never started here before. */
  boolean isNew() {
    return Files.notExists(documents());
  }

  /**
   * How the first administrator logs in: with the given password, or at a first start with one that
   * is made up and shown, that once. Neither is kept but as a hash.
   */
  FirstSteps.Password administratorPassword(Optional<String> given) {
    Optional<FirstSteps.Password> kept = keptBefore().map(FirstSteps.MadeUp::new);
    return kept.orElseGet(() ->
        given
            .<FirstSteps.Password>map(FirstSteps.Given::new)
            .orElseGet(
                () -> isNew() ? new FirstSteps.MadeUp(madeUp()) : new FirstSteps.ChosenBefore()));
  }

  /** Earlier versions kept the password in a file and showed it at each start: a last time now. */
  private Optional<String> keptBefore() {
    Path file = root.resolve("administrator-password");
    try {
      String kept = Files.exists(file) ? Files.readString(file).strip() : "";
      Files.deleteIfExists(file);
      return Optional.of(kept).filter(text -> !text.isEmpty());
    } catch (IOException e) {
      throw new DataFolderException("the secret in " + file + " cannot be read or removed", e);
    }
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
    Files.createFile(unfinished, PrivateFiles.forFile());
    Files.write(unfinished, text.getBytes(StandardCharsets.UTF_8));
    Files.move(unfinished, file);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
