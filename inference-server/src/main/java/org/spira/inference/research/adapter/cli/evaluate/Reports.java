package org.spira.inference.research.adapter.cli.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.JsonText;

/** Writes reports into a folder, for people and for programs. */
final class Reports {

  private Reports() {}

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
