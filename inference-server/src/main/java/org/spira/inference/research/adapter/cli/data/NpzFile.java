package org.spira.inference.research.adapter.cli.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.spira.audio.npy.NpyReader;
import org.spira.inference.research.domain.verification.Step;

/** Arrays that {@code numpy.savez} wrote, named {@code <recording>/<step>}. */
final class NpzFile {

  private static final String NPY = ".npy";
  private static final int LARGEST = 256 << 20;

  private final Path file;

  NpzFile(Path file) {
    this.file = file;
  }

  Map<String, Reference> read() {
    Map<String, Reference> references = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream content = zip.getInputStream(entry)) {
          add(references, entry.getName(), content.readNBytes(LARGEST));
        }
      }
    } catch (IOException e) {
      throw new IllegalDataException(file + " cannot be read: " + e.getMessage());
    }
    return references;
  }

  private void add(Map<String, Reference> references, String name, byte[] array) {
    String key = name.endsWith(NPY) ? name.substring(0, name.length() - NPY.length()) : name;
    int slash = key.lastIndexOf('/');
    Optional<Step> step = step(key.substring(slash + 1));
    if (slash < 1 || step.isEmpty()) {
      throw new IllegalDataException(
          "%s has an array '%s': they are named recording/%s"
              .formatted(file, key, String.join(", recording/", keys())));
    }
    try {
      references
          .computeIfAbsent(key.substring(0, slash), recording -> Reference.beside(file, recording))
          .steps()
          .put(step.get(), NpyReader.read(array));
    } catch (IllegalArgumentException e) {
      throw new IllegalDataException("%s, array '%s': %s".formatted(file, key, e.getMessage()));
    }
  }

  private static Optional<Step> step(String key) {
    return Arrays.stream(Step.values()).filter(step -> step.key().equals(key)).findFirst();
  }

  private static String[] keys() {
    return Arrays.stream(Step.values()).map(Step::key).toArray(String[]::new);
  }
}
