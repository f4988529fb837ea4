package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.RESTRICTED;
import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.textOrNothing;
import static org.spira.api.documents.Members.withId;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.MongoCollections;
import org.spira.api.privacy.port.Restrictions;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A restricted inference names its user where nobody looks who lists or reads a user's inferences.
 */
final class MongoRestrictions implements Restrictions {

  static final String WITHDRAWN = "The patient withdrew their consent";

  private static final int ATTEMPTS = 5;
  private static final Set<String> ENDED = Set.of("completed", "error");
  private static final String STATUS = "status";
  private static final String USER_ID = "user_id";

  private final Documents documents;

  /** In this database. */
  MongoRestrictions(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public boolean restrict(String inferenceId, Instant at, String by) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Document> found =
          documents.first("find what is to be restricted", query(living(withId(inferenceId))));
      if (found.isEmpty() || found.get().containsKey(RESTRICTED)) {
        return found.isPresent();
      }
      if (restrict(inferenceId, found.get(), at, by)) {
        return true;
      }
    }
    throw new StoreUnavailableException(
        "MongoDB could not restrict an inference",
        new IllegalStateException("others change it at the same time"));
  }

  /** Unless it has ended since it was read: then it is read again. */
  private boolean restrict(String inferenceId, Document as, Instant at, String by) {
    Criteria unchanged = living(withId(inferenceId)).and(STATUS).is(as.get(STATUS));
    Document restricted =
        new Document("at", Date.from(at)).append("by", by).append(USER_ID, as.get(USER_ID));
    Update change = Update.update(RESTRICTED, restricted).unset(USER_ID);
    if (!ENDED.contains(textOrNothing(as, STATUS))) {
      change.set(STATUS, "error").set("error", WITHDRAWN);
    }
    return documents.change("restrict an inference", query(unchanged), change);
  }
}
