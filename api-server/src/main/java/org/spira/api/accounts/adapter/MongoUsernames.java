package org.spira.api.accounts.adapter;

import static org.spira.api.accounts.adapter.UserDocuments.CANONICAL;
import static org.spira.api.accounts.adapter.UserDocuments.USERNAME;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.Function;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.accounts.domain.Username;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.lifecycle.PreparationStep;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Gives users of the old service the canonical form of their names. Where two of them have the
 * same, the second stays without: both log in with their names exactly as they are written.
 */
final class MongoUsernames implements PreparationStep {

  private static final Logger LOG = LoggerFactory.getLogger(MongoUsernames.class);

  private final Documents documents;

  /** In this database. */
  MongoUsernames(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.users());
  }

  @Override
  public void prepare() {
    documents
        .all(
            "list the users",
            query(where(CANONICAL).exists(false).and(USERNAME).exists(true)),
            Function.identity())
        .forEach(this::complete);
  }

  private void complete(Document user) {
    String canonical = Username.canonical(textOrNothing(user, USERNAME));
    boolean free = isFree(canonical) && take(user, canonical);
    if (!free) {
      LOG.warn(
          "The user {} ({}) has a name that means the same as another user's. Both can log in with"
              + " their names exactly as they are written; give one of them another name.",
          Members.idOf(user),
          textOrNothing(user, USERNAME));
    }
  }

  /** Asked first: not every compatible server says of an update that it would not be unique. */
  private boolean isFree(String canonical) {
    return documents.first("find a user", query(where(CANONICAL).is(canonical))).isEmpty();
  }

  private boolean take(Document user, String canonical) {
    return documents.changeUnlessTaken(
        "complete a user",
        query(where(Members.ID).is(user.get(Members.ID))),
        new Update().set(CANONICAL, canonical));
  }
}
