package org.spira.inference.research.adapter.cli.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.JsonText;
import org.spira.inference.research.application.port.ResearchServer.CasePage;
import org.spira.inference.research.domain.export.Split;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the export in a folder was begun with, so that it goes on with the same. */
final class Begun {

  private static final String NAME = "export.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrivateFolder files;
  private Optional<JsonNode> known = Optional.empty();

  Begun(PrivateFolder files) {
    this.files = files;
  }

  /**
   * As of when it was begun, if it was.
   *
   * @throws FailedException if it was begun with something else
   */
  Optional<String> before(Map<String, String> asked, Split split) {
    known = files.read(NAME).map(this::read);
    known
        .filter(begun -> !begun.path("question").equals(JSON.valueToTree(question(asked, split))))
        .ifPresent(other -> {
          throw new FailedException(
              files.path(NAME)
                  + " is of an export with other filters or another split: name another folder");
        });
    return known.map(begun -> begun.path("as_of").asString(""));
  }

  private JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw new FailedException(files.path(NAME) + " is damaged: name another folder");
    }
  }

  /**
   * Notes what it begins with.
   *
   * @throws FailedException if it was begun under other pseudonyms
   */
  void note(Map<String, String> asked, Split split, CasePage first) {
    known
        .filter(begun -> !begun.path("key_id").asString("").equals(first.keyId()))
        .ifPresent(other -> {
          throw new FailedException(
              "the server makes other pseudonyms than when this export was begun: name another"
                  + " folder");
        });
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("question", question(asked, split));
    members.put("as_of", first.asOf());
    members.put("key_id", first.keyId());
    files.write(NAME, JsonText.of(members));
  }

  private static Map<String, String> question(Map<String, String> asked, Split split) {
    Map<String, String> question = new TreeMap<>(asked);
    question.put("split", "%d,%d".formatted(split.train(), split.validation()));
    question.put("seed", String.valueOf(split.seed()));
    return question;
  }
}
