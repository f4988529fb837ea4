package org.spira.inference.research.adapter.cli.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.spira.common.Sha256;
import org.spira.inference.research.domain.evaluation.LabelledCase;

/** Tells data apart without reading every recording. */
public final class DataDigest {

  private DataDigest() {}

  /**
   * SHA-256 over all that is said of the cases and the name, size and time of change of each
   * recording, hexadecimal.
   */
  public static String of(List<LabelledCase> cases) {
    MessageDigest digest = Sha256.begin();
    for (LabelledCase one : cases) {
      add(digest, one.id() + "\n" + one.patient() + "\n" + one.positive() + "\n" + one.groups());
      new TreeMap<>(one.form().given())
          .forEach((member, value) -> add(digest, member.key() + " " + value));
      new TreeMap<>(one.recordings())
          .forEach((part, file) -> add(digest, part.wireName() + " " + described(file)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** A file that is not there is an error of its case, later, and part of the data too. */
  private static String described(Path file) {
    try {
      return Files.exists(file)
          ? file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file)
          : file.getFileName() + " is missing";
    } catch (IOException e) {
      throw new IllegalDataException(file + " cannot be read: " + e.getMessage());
    }
  }
}
