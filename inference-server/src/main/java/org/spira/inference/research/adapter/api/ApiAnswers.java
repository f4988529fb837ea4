package org.spira.inference.research.adapter.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.research.application.port.ApiServer.Serving;
import org.spira.inference.research.domain.replay.AnsweredInference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an API Server tells, taken apart. */
final class ApiAnswers {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ApiAnswers() {}

  static Serving serving(JsonNode version) {
    return new Serving(
        version.path("version").asString(""),
        version.path("digest").asString(""),
        version.path("replicas").asInt(0));
  }

  static AnsweredInference answered(Optional<String> model, JsonNode result) {
    return new AnsweredInference(
        model,
        result.path("model_version").asString(""),
        result.path("model_digest").asString(""),
        numbers(result.path("output")),
        result.path("diagnosis").asString(""),
        result
            .path("windows")
            .valueStream()
            .map(each -> each.path("score").asDouble(Double.NaN))
            .toList());
  }

  static PatientForm form(JsonNode inference) {
    return PatientForm.told(member -> inference.path(member.key()).asString(""));
  }

  private static List<Double> numbers(JsonNode list) {
    return list.valueStream().map(each -> each.asDouble(Double.NaN)).toList();
  }

  /** In the words of the server. */
  static String why(byte[] body) {
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8)).path("detail").asString("");
    } catch (JacksonException e) {
      // a proxy before it complains in HTML
      return "and not in JSON";
    }
  }
}
