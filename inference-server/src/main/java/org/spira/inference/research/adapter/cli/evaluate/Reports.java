package org.spira.inference.research.adapter.cli.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.inference.research.adapter.cli.report.Evaluated;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.application.registration.Judgement;

/** Writes reports into a folder, for people and for programs. */
final class Reports {

  private Reports() {}

  /** What servers compare their days with; none of recordings that noise was mixed into. */
  static void writeReference(Path folder, Evaluated evaluated) {
    Path file = folder.resolve(Judgement.REFERENCE);
    Optional<DriftReference> reference =
        evaluated.data().noise() == null ? evaluated.reference() : Optional.empty();
    try {
      if (reference.isPresent()) {
        Files.write(file, WireJson.write(reference.get()));
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new FailedException(file + " cannot be written: " + e.getMessage());
    }
  }

  static void write(Path folder, Map<String, Object> report, String page, PrintStream err) {
    Path html = folder.resolve("report.html");
    try {
      Files.writeString(folder.resolve("report.json"), JsonText.of(report));
      Files.writeString(html, page);
    } catch (IOException e) {
      throw new FailedException(folder + " cannot be written: " + e.getMessage());
    }
    err.println("the report is there: " + html);
  }
}
