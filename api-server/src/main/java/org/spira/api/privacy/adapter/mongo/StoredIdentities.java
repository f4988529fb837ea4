package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.living;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The members of an inference's document that tell who it is about. */
final class StoredIdentities {

  private static final int ATTEMPTS = 5;
  private static final String RGH = "rgh";
  private static final String OUTCOME = "outcome";
  private static final String GIVEN = "given";
  private static final List<String> TELLING =
      List.of(
          "last_positive_diagnose_date",
          "hospitalization_start",
          "hospitalization_end",
          "corrections");

  private final Documents inferences;

  /** In this collection. */
  StoredIdentities(Documents inferences) {
    this.inferences = inferences;
  }

  /**
   * Removes them in one step with this change; what was erased is left as it is.
   *
   * @throws StoreUnavailableException if something of them may be left
   */
  void clear(String inferenceId, Supplier<Update> change) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      OptionalInt given = outcomes(inferenceId);
      if (given.isEmpty() || clear(inferenceId, given.getAsInt(), change.get())) {
        return;
      }
    }
    throw new StoreUnavailableException(
        "MongoDB could not remove who an inference is about",
        new IllegalStateException("others change it at the same time"));
  }

  /** Unless an outcome was given meanwhile: it may have a note, too. */
  private boolean clear(String inferenceId, int outcomes, Update change) {
    // empty, not gone: the old service cannot read a document without it
    change.set(RGH, "");
    TELLING.forEach(change::unset);
    for (int i = 0; i < outcomes; i++) {
      change.unset(place(i) + ".note");
    }
    Criteria asRead = living(Members.withId(inferenceId)).and(place(outcomes)).exists(false);
    return inferences.change("remove who an inference is about", query(asRead), change);
  }

  /** How many were given; nothing where the inference is not there any more. */
  private OptionalInt outcomes(String inferenceId) {
    Query one = query(living(Members.withId(inferenceId)));
    one.fields().include(OUTCOME + "." + GIVEN);
    return inferences
        .first("count outcomes", one)
        .map(found -> found.get(OUTCOME, new Document()).getList(GIVEN, Document.class, List.of()))
        .map(given -> OptionalInt.of(given.size()))
        .orElseGet(OptionalInt::empty);
  }

  private static String place(int outcome) {
    return OUTCOME + "." + GIVEN + "." + outcome;
  }
}
