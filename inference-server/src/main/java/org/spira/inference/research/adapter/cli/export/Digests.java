package org.spira.inference.research.adapter.cli.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spira.common.Sha256;
import org.spira.inference.research.adapter.cli.export.Gathered.Fetched;
import org.spira.inference.research.adapter.cli.shared.FailedException;

/** The SHA-256 of each recording that lies in the folder, as {@code sha256sum -c} reads it. */
final class Digests {

  private static final String NAME = "recordings.sha256";
  private static final String BETWEEN = "  ";

  private final PrivateFolder files;
  private final Map<String, String> known = new TreeMap<>();

  Digests(PrivateFolder files) {
    this.files = files;
    files
        .read(NAME)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(text -> text.lines().forEach(this::read));
  }

  /** A line that a process left unfinished names no file, and is fetched again. */
  private void read(String line) {
    int end = line.indexOf(BETWEEN);
    if (end > 0) {
      known.put(line.substring(end + BETWEEN.length()), line.substring(0, end));
    }
  }

  /** Whether this recording was fetched, and is as it was then. */
  boolean isWhole(String file) {
    String digest = known.get(file);
    return digest != null
        && files.read(file).filter(bytes -> Sha256.hexOf(bytes).equals(digest)).isPresent();
  }

  void note(String file, byte[] wav) {
    if (known.isEmpty()) {
      files.write(NAME, "");
    }
    String digest = Sha256.hexOf(wav);
    known.put(file, digest);
    try {
      Files.writeString(
          files.path(NAME), digest + BETWEEN + file + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new FailedException(files.path(NAME) + " cannot be written: " + e.getMessage());
    }
  }

  /** Leaves only those of these cases, each once. */
  void keepOnly(List<Fetched> fetched) {
    Set<String> wanted =
        fetched.stream()
            .flatMap(
                each -> each.parts().stream().map(part -> Fetched.file(each.told().id(), part)))
            .collect(Collectors.toSet());
    known.keySet().retainAll(wanted);
    files.write(
        NAME,
        known.entrySet().stream()
            .map(each -> each.getValue() + BETWEEN + each.getKey() + "\n")
            .collect(Collectors.joining()));
  }
}
