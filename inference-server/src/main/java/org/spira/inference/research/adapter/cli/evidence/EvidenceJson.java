package org.spira.inference.research.adapter.cli.evidence;

import java.util.HashMap;
import java.util.Map;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.domain.registration.Evidence;
import org.spira.inference.research.domain.registration.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report of {@code evaluate} found out.
 *
 * @param place where the report is, for messages
 */
record EvidenceJson(Object place, JsonNode report) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The report in this text.
   *
   * @throws FailedException if it is no JSON
   */
  static EvidenceJson of(Object place, String text) {
    try {
      return new EvidenceJson(place, JSON.readTree(text));
    } catch (JacksonException e) {
      throw new FailedException(place + "/" + EvaluationReport.JSON_FILE + " is not JSON");
    }
  }

  /** Which model it is about; empty if it does not say. */
  String modelDigest() {
    return text("sha256");
  }

  /**
   * What speaks for a version, or against it.
   *
   * @throws FailedException if that is nothing, in words for whoever evaluates
   */
  Evidence evidence() {
    if (modelDigest().isEmpty() || text("data").isEmpty() || text("data_sha256").isEmpty()) {
      throw new FailedException(
          place + " holds a report that does not say of which model and data it is: evaluate one");
    }
    if (report.hasNonNull("noise")) {
      throw new FailedException(
          place + " is about recordings that noise was mixed into: evaluate them as they are");
    }
    if (!(number(report.path("cases")) >= 1)) {
      throw new FailedException(place + " is about no case at all: evaluate labelled recordings");
    }
    return new Evidence(modelDigest(), text("data"), text("data_sha256"), figures());
  }

  private String text(String member) {
    return report.path(member).asString("");
  }

  private Map<String, Figure> figures() {
    Map<String, Figure> figures = new HashMap<>();
    for (String rate : new String[] {"sensitivity", "specificity"}) {
      figures.put(rate, rate(rate));
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
  private Figure rate(String name) {
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
