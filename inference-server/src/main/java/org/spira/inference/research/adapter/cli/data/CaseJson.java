package org.spira.inference.research.adapter.cli.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.spira.inference.research.domain.evaluation.CaseResult;
import tools.jackson.databind.JsonNode;

/** A result as JSON. */
public final class CaseJson {

  private CaseJson() {}

  /** Its members; no {@code score} where there is none. */
  public static Map<String, Object> of(CaseResult result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", result.id());
    members.put("patient", result.patient());
    members.put("positive", result.positive());
    members.put("groups", result.groups());
    result.score().ifPresent(score -> members.put("score", score));
    members.put("diagnosis", result.diagnosis());
    members.put("remark", result.remark());
    members.put("measured", new TreeMap<>(result.measured()));
    return members;
  }

  /** The result with these members. */
  public static CaseResult read(JsonNode members) {
    Map<String, String> groups = new LinkedHashMap<>();
    members
        .path("groups")
        .properties()
        .forEach(group -> groups.put(group.getKey(), group.getValue().asString("")));
    return new CaseResult(
        members.path("id").asString(""),
        members.path("patient").asString(""),
        members.path("positive").asBoolean(),
        groups,
        score(members.path("score")),
        members.path("diagnosis").asString(""),
        members.path("remark").asString(""),
        measured(members.path("measured")));
  }

  private static Map<String, Double> measured(JsonNode members) {
    Map<String, Double> measured = new TreeMap<>();
    members.properties().forEach(each -> measured.put(each.getKey(), each.getValue().asDouble()));
    return measured;
  }

  private static OptionalDouble score(JsonNode score) {
    return score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty();
  }
}
