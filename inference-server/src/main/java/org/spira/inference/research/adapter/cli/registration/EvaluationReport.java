package org.spira.inference.research.adapter.cli.registration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spira.common.MalformedMessageException;
import org.spira.common.WireJson;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.application.registration.Judgement;
import org.spira.inference.research.domain.registration.Evidence;
import org.spira.inference.research.domain.registration.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code evaluate} left in a folder.
 *
 * @param files the report for programs and for people, by name
 */
record EvaluationReport(Evidence evidence, Map<String, byte[]> files) {

  private static final String JSON_FILE = "report.json";
  private static final String PAGE = "report.html";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Whether there is something in it that servers compare with. */
  boolean hasReference() {
    return files.containsKey(Judgement.REFERENCE);
  }

  /**
   * Reads the report in this folder.
   *
   * @throws FailedException if there is none of an evaluation
   */
  static EvaluationReport read(Path folder) {
    try {
      byte[] json = Files.readAllBytes(folder.resolve(JSON_FILE));
      byte[] page = Files.readAllBytes(folder.resolve(PAGE));
      JsonNode report = JSON.readTree(new String(json, StandardCharsets.UTF_8));
      Map<String, byte[]> files = new HashMap<>(Map.of(JSON_FILE, json, PAGE, page));
      reference(folder, report).ifPresent(text -> files.put(Judgement.REFERENCE, text));
      return new EvaluationReport(evidence(folder, report), files);
    } catch (IOException e) {
      throw new FailedException(
          "%s holds no report, which evaluate --out writes: %s".formatted(folder, e.getMessage()));
    } catch (JacksonException e) {
      throw new FailedException(folder.resolve(JSON_FILE) + " is not JSON");
    }
  }

  /** What servers compare with; reports of old commands have none. */
  private static Optional<byte[]> reference(Path folder, JsonNode report) throws IOException {
    Path file = folder.resolve(Judgement.REFERENCE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] text = Files.readAllBytes(file);
    try {
      String about = WireJson.readReference(text).modelSha256();
      if (!about.equals(report.path("sha256").asString(""))) {
        throw new FailedException(file + " is not of the model of the report: evaluate again");
      }
      return Optional.of(text);
    } catch (MalformedMessageException e) {
      throw new FailedException(file + " cannot be read: evaluate again");
    }
  }

  private static Evidence evidence(Path folder, JsonNode report) {
    String digest = report.path("sha256").asString("");
    String data = report.path("data_sha256").asString("");
    if (digest.isEmpty() || data.isEmpty()) {
      throw new FailedException(
          folder + " holds a report that does not say of which model and data it is: evaluate one");
    }
    if (report.hasNonNull("noise")) {
      throw new FailedException(
          folder + " is about recordings that noise was mixed into: evaluate them as they are");
    }
    return new Evidence(digest, report.path("data").asString(""), data, figures(report));
  }

  private static Map<String, Figure> figures(JsonNode report) {
    Map<String, Figure> figures = new HashMap<>();
    for (String rate : new String[] {"sensitivity", "specificity"}) {
      figures.put(rate, rate(report, rate));
    }
    for (String figure : new String[] {"area", "brier"}) {
      JsonNode interval = report.path(figure + "_bootstrap");
      figures.put(
          figure,
          new Figure(
              number(report.path(figure)), number(interval.path(0)), number(interval.path(1))));
    }
    for (String count : new String[] {"cases", "inconclusive", "errors"}) {
      figures.put(count, Figure.count(number(report.path(count))));
    }
    return figures;
  }

  /** Two intervals have been worked out: the ends that promise less are taken. */
  private static Figure rate(JsonNode report, String name) {
    JsonNode wilson = report.path(name).path("wilson");
    JsonNode bootstrap = report.path(name + "_bootstrap");
    // resamples in which there is no such case give no interval
    JsonNode other = bootstrap.isArray() ? bootstrap : wilson;
    return new Figure(
        number(report.path(name).path("value")),
        Math.min(number(wilson.path(0)), number(other.path(0))),
        Math.max(number(wilson.path(1)), number(other.path(1))));
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
