package org.spira.api.accounts.adapter.sessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** What a provider gave, sealed, in the documents of the sessions. */
final class MongoProviderGrants implements ProviderGrants {

  private static final String REFRESH = "provider_refresh";
  private static final String ID = "provider_id";

  private final Documents documents;
  private final Seal seal;

  /** In this database. */
  MongoProviderGrants(MongoOperations mongo, MongoCollections names, Seal seal) {
    this.documents = new Documents(mongo, names.sessions());
    this.seal = seal;
  }

  @Override
  public void keep(String sessionId, Given given) {
    Update update = new Update().set(REFRESH, closed(given.refreshToken(), sessionId));
    if (given.idToken() != null) {
      update.set(ID, closed(given.idToken(), sessionId));
    }
    documents.change("keep a login", query(where(Members.ID).is(sessionId)), update);
  }

  @Override
  public Optional<Given> of(String sessionId) {
    return documents
        .first("find a login", query(where(Members.ID).is(sessionId)))
        .filter(document -> document.containsKey(REFRESH))
        .flatMap(document -> read(document, sessionId));
  }

  private @Nullable String closed(@Nullable String text, String sessionId) {
    return text == null ? null : seal.close(text, sessionId);
  }

  /** What cannot be opened is not what was kept: nothing follows from it, least of all leave. */
  private Optional<Given> read(Document document, String sessionId) {
    String refreshToken = Members.text(document, REFRESH);
    String idToken = Members.text(document, ID);
    String openRefreshToken = opened(refreshToken, sessionId);
    String openIdToken = opened(idToken, sessionId);
    boolean isWhole =
        (refreshToken == null) == (openRefreshToken == null)
            && (idToken == null) == (openIdToken == null);
    return isWhole ? Optional.of(new Given(openRefreshToken, openIdToken)) : Optional.empty();
  }

  private @Nullable String opened(@Nullable String sealed, String sessionId) {
    return sealed == null ? null : seal.open(sealed, sessionId).orElse(null);
  }
}
