package org.spira.inference.research.adapter.registry.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spira.inference.research.adapter.registry.Stamp;
import org.spira.inference.research.application.port.Registrar.Kept;

/**
 * What is kept about a version, beside the versions' own folders.
 *
 * @param model the model's folder
 */
record FolderReports(Path model, String version) {

  /** What servers compare with from now on. */
  Path refer(String reference) throws IOException {
    Path references = Files.createDirectories(model.resolve("references"));
    return FolderCopy.text(references.resolve(version + ".json"), reference);
  }

  /** Keeps a report's files; tells where. */
  Path keep(Instant at, Map<String, byte[]> files) throws IOException {
    Path report = Files.createDirectories(evaluations().resolve(prefix() + Stamp.of(at)));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(report.resolve(file.getKey()), file.getValue());
    }
    return report;
  }

  /** This file of the report that was kept last. */
  Optional<Kept> last(String file) throws IOException {
    if (!Files.isDirectory(evaluations())) {
      return Optional.empty();
    }
    Optional<Path> last = last();
    return last.isPresent()
        ? Optional.of(new Kept(last.get().toString(), Files.readString(last.get().resolve(file))))
        : Optional.empty();
  }

  private Optional<Path> last() throws IOException {
    try (Stream<Path> reports = Files.list(evaluations())) {
      return reports
          .filter(report -> String.valueOf(report.getFileName()).startsWith(prefix()))
          .max(Comparator.comparing(Path::getFileName));
    }
  }

  private Path evaluations() {
    return model.resolve("evaluations");
  }

  private String prefix() {
    return version + "-";
  }
}
