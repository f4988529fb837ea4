package org.spira.api.accounts.adapter.sessions;

import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.accounts.port.Sessions;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** Sessions as one document each, with the fingerprints of its last key and of the one before. */
final class MongoSessions implements Sessions {

  private static final String USER = "user_id";
  private static final String EPOCH = "epoch";
  private static final String SECRET = "secret";
  private static final String EARLIER = "earlier";
  private static final String EXCHANGED = "exchanged";
  private static final String UNTIL = "until";
  private static final String STEP = "keep a session";

  private final Documents documents;

  /** In this database. */
  MongoSessions(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.sessions());
  }

  @Override
  public void begin(Session session) {
    documents.insert(
        "begin a session",
        new Document(Members.ID, session.id())
            .append(USER, session.userId())
            .append(EPOCH, session.epoch())
            .append(SECRET, session.secret())
            .append(UNTIL, Date.from(session.until())));
  }

  @Override
  public Optional<Session> exchange(String id, String shown, String next, Instant now) {
    Update update =
        new Update().set(SECRET, next).set(EARLIER, shown).set(EXCHANGED, Date.from(now));
    return changed(where(Members.ID).is(id).and(SECRET).is(shown), update);
  }

  @Override
  public Optional<Session> exchangeAgain(String id, String shown, String next, Instant notBefore) {
    Criteria lately =
        where(Members.ID).is(id).and(EARLIER).is(shown).and(EXCHANGED).gte(Date.from(notBefore));
    return changed(lately, new Update().set(SECRET, next));
  }

  @Override
  public Optional<Session> withId(String id) {
    return documents.first(STEP, query(where(Members.ID).is(id))).map(MongoSessions::read);
  }

  @Override
  public void end(String id) {
    documents.remove("end a session", query(where(Members.ID).is(id)));
  }

  @Override
  public void forget(Instant now) {
    documents.remove("forget sessions", query(where(UNTIL).lt(Date.from(now))));
  }

  private Optional<Session> changed(Criteria which, Update update) {
    return documents.changed(STEP, query(which), update).map(MongoSessions::read);
  }

  private static Session read(Document document) {
    return new Session(
        Members.idOf(document),
        textOrNothing(document, USER),
        document.get(EPOCH) instanceof Number epoch ? epoch.intValue() : -1,
        textOrNothing(document, SECRET),
        document.get(UNTIL) instanceof Date until ? until.toInstant() : Instant.EPOCH);
  }
}
