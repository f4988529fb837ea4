package org.spira.inference.research.adapter.cli.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import picocli.CommandLine.Option;

/** Which cases are wanted. */
final class ExportQuestion {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "<day>",
      description = "Accepted on this day or later, UTC: 2026-01-01.")
  private String from = "";

  @Option(
      names = "--until",
      required = true,
      paramLabel = "<day>",
      description = "Accepted before this day, UTC.")
  private String until = "";

  @Option(
      names = "--model-id",
      paramLabel = "<id>",
      description = "Asked of this model; its id as GET /v1/models tells it.")
  private Optional<String> model = Optional.empty();

  @Option(names = "--hospital", paramLabel = "<name>", description = "Recorded there.")
  private Optional<String> hospital = Optional.empty();

  @Option(names = "--label", paramLabel = "<label>", description = "positive or negative.")
  private Optional<String> label = Optional.empty();

  @Option(names = "--sex", paramLabel = "<sex>", description = "female or male.")
  private Optional<String> sex = Optional.empty();

  @Option(names = "--mask", paramLabel = "<mask>", description = "none, thin or thick.")
  private Optional<String> mask = Optional.empty();

  /** As the server is asked; what it does not take, it says. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("from", day("--from", from));
    parameters.put("until", day("--until", until));
    model.ifPresent(id -> parameters.put("model", id));
    hospital.ifPresent(name -> parameters.put("hospital", name));
    label.ifPresent(wanted -> parameters.put("label", wanted));
    sex.ifPresent(wanted -> parameters.put("sex", wanted));
    mask.ifPresent(wanted -> parameters.put("mask", wanted));
    return parameters;
  }

  private static String day(String option, String text) {
    try {
      return LocalDate.parse(text).toString();
    } catch (DateTimeException e) {
      throw new UsageException(option + " is no day: write it like 2026-01-31");
    }
  }
}
