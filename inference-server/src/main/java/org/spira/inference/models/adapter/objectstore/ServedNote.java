package org.spira.inference.models.adapter.objectstore;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.port.ServedVersions.Kept;

/**
 * What is noted about a model.
 *
 * @param now the version that serves
 * @param before digest of the one before it, whose files are kept too; empty if there was none
 */
record ServedNote(Kept now, String before) {

  private static final String VERSION = "version";
  private static final String SOURCE = "source";
  private static final String DIGEST = "digest";
  private static final String BEFORE = "before";
  private static final Pattern DIGESTS = Pattern.compile("[0-9a-f]{64}");

  /** The digests whose files are still needed. */
  Set<String> needed() {
    return now.digest().equals(before) ? Set.of(before) : Set.of(now.digest(), before);
  }

  byte[] bytes() {
    Properties properties = new Properties();
    properties.setProperty(VERSION, now.version().version());
    properties.setProperty(SOURCE, now.version().source());
    properties.setProperty(DIGEST, now.digest());
    properties.setProperty(BEFORE, before);
    return written(properties).getBytes(StandardCharsets.UTF_8);
  }

  private static String written(Properties properties) {
    StringWriter text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return text.toString();
  }

  /** Reads what {@link #bytes} wrote; empty if it is not that. */
  static Optional<ServedNote> of(String model, byte[] bytes) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return of(model, properties);
  }

  private static Optional<ServedNote> of(String model, Properties properties) {
    RegisteredVersion version =
        new RegisteredVersion(
            model, properties.getProperty(VERSION, ""), properties.getProperty(SOURCE, ""));
    String digest = properties.getProperty(DIGEST, "");
    return version.version().isEmpty() || !DIGESTS.matcher(digest).matches()
        ? Optional.empty()
        : Optional.of(
            new ServedNote(new Kept(version, digest), properties.getProperty(BEFORE, "")));
  }
}
