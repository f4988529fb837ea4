package org.spira.api.accounts.adapter;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.text;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.bson.Document;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Users;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Users as documents; one without a role is an ordinary user of the old service. */
final class MongoUsers implements Users {

  private static final String USERNAME = "username";
  private static final String EMAIL = "email";
  private static final String PASSWORD = "password";
  private static final String ROLE = "role";
  private static final String ADMINISTRATOR = "admin";

  private final Documents documents;

  /** In this database. */
  MongoUsers(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.users());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.unique(names.users(), USERNAME),
        WantedIndex.uniqueIfThere(names.users(), EMAIL));
  }

  @Override
  public Optional<User> withId(String id) {
    return first(Members.withId(id));
  }

  @Override
  public Optional<User> withUsername(String username) {
    return first(where(USERNAME).is(username));
  }

  @Override
  public boolean hasEmail(String email) {
    return first(where(EMAIL).is(email)).isPresent();
  }

  @Override
  public boolean hasAdministrator() {
    return first(where(ROLE).is(ADMINISTRATOR)).isPresent();
  }

  @Override
  public void add(User user) {
    Document document =
        new Document(ID, objectId(user.id()))
            .append(USERNAME, user.username())
            .append(EMAIL, user.email())
            .append(PASSWORD, user.passwordHash())
            .append(ROLE, user.role().wireName());
    if (!documents.insert("add a user", document)) {
      throw new AlreadyTakenException("user");
    }
  }

  private Optional<User> first(Criteria criteria) {
    return documents.first("find a user", query(criteria)).map(MongoUsers::read);
  }

  private static User read(Document document) {
    return new User(
        Members.idOf(document),
        textOrNothing(document, USERNAME),
        text(document, EMAIL),
        textOrNothing(document, PASSWORD),
        Role.named(Members.text(document, ROLE)).orElse(Role.NURSE));
  }
}
