package org.spira.api.inferences.adapter.mongo.outcomes;

import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.spira.api.outcomes.Outcome;
import org.spira.api.outcomes.Outcome.Giver;

/** Outcomes as a member of their inference's document: what counts, how many, and all of them. */
public final class OutcomeDocuments {

  /** What the patient turned out to have, by its wire name. */
  public static final String VALUE = "outcome.value";

  static final String COUNT = "outcome.count";

  /** All that were given, which grow. */
  public static final String GIVEN = "outcome.given";

  private static final String MEMBER = "outcome";
  private static final String GIVEN_MEMBER = "given";
  private static final String GIVEN_VALUE = "value";
  private static final String ON = "on";
  private static final String NOTE = "note";
  private static final String BY = "by";
  private static final String BY_NAME = "by_name";
  private static final String AT = "at";

  private OutcomeDocuments() {}

  static Document write(Outcome outcome) {
    Document document =
        new Document(GIVEN_VALUE, outcome.value().wireName())
            .append(ON, outcome.on().toString())
            .append(BY, outcome.by().id())
            .append(BY_NAME, outcome.by().name())
            .append(AT, Date.from(outcome.at()));
    if (outcome.note() != null) {
      document.append(NOTE, outcome.note());
    }
    return document;
  }

  /** All that an inference's document has. */
  static List<Outcome> read(Document inference) {
    return inference
        .get(MEMBER, new Document())
        .getList(GIVEN_MEMBER, Document.class, List.of())
        .stream()
        .map(OutcomeDocuments::readOne)
        .toList();
  }

  static String value(Document inference) {
    return textOrNothing(inference.get(MEMBER, new Document()), GIVEN_VALUE);
  }

  private static Outcome readOne(Document given) {
    return new Outcome(
        Outcome.Value.named(textOrNothing(given, GIVEN_VALUE)).orElse(Outcome.Value.UNKNOWN),
        LocalDate.parse(textOrNothing(given, ON)),
        text(given, NOTE),
        new Giver(textOrNothing(given, BY), textOrNothing(given, BY_NAME)),
        instantOrEpoch(given, AT));
  }
}
