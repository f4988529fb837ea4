package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.spira.api.adapter.mongo.Steps.ID;
import static org.spira.api.adapter.mongo.Steps.insert;
import static org.spira.api.adapter.mongo.Steps.objectId;
import static org.spira.api.adapter.mongo.Steps.step;
import static org.spira.api.adapter.mongo.Steps.textOrNothing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.spira.api.application.port.AlreadyTakenException;
import org.spira.api.application.port.Users;
import org.spira.api.domain.Role;
import org.spira.api.domain.User;

/** Users as documents; one without a role is an ordinary user of the old service. */
public final class MongoUsers implements Users {

  private static final String USERNAME = "username";
  private static final String EMAIL = "email";
  private static final String PASSWORD = "password";
  private static final String ROLE = "role";
  private static final String ADMINISTRATOR = "admin";

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoUsers(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.users());
  }

  @Override
  public Optional<User> withId(String id) {
    return first(eq(ID, objectId(id)));
  }

  @Override
  public Optional<User> withUsername(String username) {
    return first(eq(USERNAME, username));
  }

  @Override
  public boolean hasEmail(String email) {
    return first(eq(EMAIL, email)).isPresent();
  }

  @Override
  public boolean hasAdministrator() {
    return first(eq(ROLE, ADMINISTRATOR)).isPresent();
  }

  @Override
  public void add(User user) {
    Document document =
        new Document(ID, objectId(user.id()))
            .append(USERNAME, user.username())
            .append(EMAIL, user.email())
            .append(PASSWORD, user.passwordHash())
            .append(ROLE, user.role().name().toLowerCase(Locale.ROOT));
    if (!insert("add a user", collection, document)) {
      throw new AlreadyTakenException("user");
    }
  }

  private Optional<User> first(Bson filter) {
    return Optional.ofNullable(step("find a user", () -> collection.find(filter).first()))
        .map(MongoUsers::read);
  }

  private static User read(Document document) {
    return new User(
        Steps.idOf(document),
        textOrNothing(document, USERNAME),
        textOrNothing(document, EMAIL),
        textOrNothing(document, PASSWORD),
        ADMINISTRATOR.equals(document.get(ROLE)) ? Role.ADMIN : Role.USER);
  }
}
