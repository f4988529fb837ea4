package org.spira.inference.research.adapter.api;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spira.common.RecordingPart;
import org.spira.inference.research.domain.export.PseudonymousCase;
import org.spira.inference.research.domain.export.PseudonymousCase.Answer;
import org.spira.inference.research.domain.export.PseudonymousCase.Person;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.JsonNode;

/** What an API Server tells of a case, taken apart. */
final class CaseAnswers {

  /** Files are named by it. */
  private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{32}");

  private CaseAnswers() {}

  static PseudonymousCase told(JsonNode one) {
    return new PseudonymousCase(
        pseudonym(one.path("id")),
        pseudonym(one.path("patient")),
        one.path("year").asString(""),
        one.path("label").asString("").equals("positive"),
        person(one),
        answer(one, "production"),
        answer(one, "challenger"),
        recordings(one.path("recordings")));
  }

  private static String pseudonym(JsonNode told) {
    String text = told.asString("");
    if (!PSEUDONYM.matcher(text).matches()) {
      throw new NeighbourAwayException("the answer has no pseudonyms: is it an API Server?");
    }
    return text;
  }

  private static Person person(JsonNode one) {
    return new Person(
        one.path("sex").asString(""),
        one.path("age").asString(""),
        one.path("mask").asString(""),
        one.path("hospital").asString(""),
        rate(one.path("quality")),
        quality(one.path("quality")));
  }

  private static String rate(JsonNode quality) {
    Set<String> rates =
        quality
            .valueStream()
            .map(each -> each.path("sample_rate").asString(""))
            .collect(Collectors.toSet());
    return rates.size() > 1 ? "mixed" : String.join("", rates);
  }

  private static String quality(JsonNode quality) {
    if (quality.isEmpty()) {
      return "";
    }
    boolean isWarned = quality.valueStream().anyMatch(each -> each.path("warned").asBoolean(false));
    return isWarned ? "with warnings" : "good";
  }

  private static Answer answer(JsonNode one, String whose) {
    JsonNode said = one.path(whose);
    return new Answer(
        one.path("model").asString(""),
        said.path("version").asString(""),
        said.path("digest").asString(""),
        said.path("diagnosis").asString(""),
        said.path("output").path(0).asString(""));
  }

  private static List<RecordingPart> recordings(JsonNode names) {
    return names
        .valueStream()
        .flatMap(each -> RecordingPart.fromWireName(each.asString("")).stream())
        .toList();
  }
}
