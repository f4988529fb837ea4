package org.spira.inference.research.adapter.registry;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spira.inference.research.domain.registration.Change;
import org.spira.inference.research.domain.registration.Change.Grounds;
import org.spira.inference.research.domain.registration.Change.Judged;
import org.spira.inference.research.domain.registration.Change.Kind;
import org.spira.inference.research.domain.registration.Change.Reason;
import org.spira.inference.research.domain.registration.Change.Unjudged;
import org.spira.inference.research.domain.registration.ChangeMembers;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes of production as one line of JSON each. */
public final class ChangeJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ChangeJson() {}

  /** The change as text. */
  public static String write(Change change) {
    Map<String, Object> members = ChangeMembers.of(change);
    change.judged().ifPresent(judged -> members.putAll(ChangeMembers.of(judged)));
    return JSON.writeValueAsString(members);
  }

  /** The change that this text tells of. */
  public static Change read(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return new Change(
          Instant.parse(node.path("at").asString("")),
          Kind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
          node.path("version").asString(""),
          text(node, "replaced"),
          new Reason(node.path("by").asString(""), node.path("why").asString("")),
          grounds(node));
    } catch (JacksonException | DateTimeParseException | IllegalArgumentException e) {
      throw new NeighbourAwayException(
          "what is on record in the registry cannot be read: " + text, e);
    }
  }

  private static Optional<Grounds> grounds(JsonNode node) {
    return text(node, "report")
        .<Grounds>map(report -> judged(node, report))
        .or(() -> text(node, "without_evidence").map(Unjudged::new));
  }

  private static Judged judged(JsonNode node, String report) {
    List<String> required =
        node.path("required").valueStream().map(each -> each.asString("")).toList();
    return new Judged(
        node.path("data").asString(""), node.path("data_sha256").asString(""), required, report);
  }

  private static Optional<String> text(JsonNode node, String member) {
    return Optional.of(node.path(member).asString("")).filter(value -> !value.isEmpty());
  }
}
