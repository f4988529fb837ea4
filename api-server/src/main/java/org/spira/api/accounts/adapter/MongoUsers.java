package org.spira.api.accounts.adapter;

import static org.spira.api.accounts.adapter.UserDocuments.CANONICAL;
import static org.spira.api.accounts.adapter.UserDocuments.EMAIL;
import static org.spira.api.accounts.adapter.UserDocuments.ENDED;
import static org.spira.api.accounts.adapter.UserDocuments.EPOCH;
import static org.spira.api.accounts.adapter.UserDocuments.HOSPITALS;
import static org.spira.api.accounts.adapter.UserDocuments.IDENTITY;
import static org.spira.api.accounts.adapter.UserDocuments.ROLE;
import static org.spira.api.accounts.adapter.UserDocuments.SAID;
import static org.spira.api.accounts.adapter.UserDocuments.USERNAME;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.FederatedUsers;
import org.spira.api.accounts.port.Users;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Users in MongoDB. */
final class MongoUsers implements Users, FederatedUsers {

  private static final String FIND = "find a user";

  private final Documents documents;

  /** In this database. */
  MongoUsers(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.users());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.unique(names.users(), USERNAME),
        WantedIndex.uniqueIfThere(names.users(), EMAIL),
        // the old service may go on adding users, without this member
        WantedIndex.uniqueIfThere(names.users(), CANONICAL),
        WantedIndex.uniqueIfThere(names.users(), IDENTITY));
  }

  @Override
  public Optional<User> withId(String id) {
    return first(Members.withId(id));
  }

  @Override
  public Optional<User> named(String username) {
    return first(where(USERNAME).is(username));
  }

  /** One question, so that a name that nobody has takes no longer than one that somebody has. */
  @Override
  public Optional<User> withUsername(String username) {
    Criteria either =
        new Criteria()
            .orOperator(
                where(USERNAME).is(username), where(CANONICAL).is(Username.canonical(username)));
    List<User> found = documents.all(FIND, query(either), UserDocuments::read);
    return found.stream()
        .filter(user -> user.username().equals(username))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  @Override
  public boolean hasEmail(String email) {
    return first(where(EMAIL).is(email)).isPresent();
  }

  @Override
  public boolean hasAdministrator() {
    return first(where(ROLE).is(Role.ADMIN.wireName()).and(IDENTITY).exists(false)).isPresent();
  }

  @Override
  public void add(User user) {
    if (!documents.insert("add a user", UserDocuments.write(user))) {
      throw new AlreadyTakenException("user");
    }
  }

  @Override
  public Optional<Known> withIdentity(Identity identity) {
    return documents
        .first(FIND, query(where(IDENTITY).is(UserDocuments.key(identity))))
        .map(document ->
            new Known(
                UserDocuments.read(document),
                Members.instantOrEpoch(document, SAID),
                Members.instantOrEpoch(document, ENDED)));
  }

  @Override
  public void add(User user, Instant said) {
    Document document = UserDocuments.write(user).append(SAID, Date.from(said));
    if (!documents.insert("add a user", document)) {
      throw new AlreadyTakenException("user");
    }
  }

  @Override
  public Optional<User> follow(User user, Role role, List<String> hospitals, Instant said) {
    Criteria asRead = Members.withId(user.id()).and(ROLE).is(user.role().wireName());
    Update update =
        new Update()
            .set(ROLE, role.wireName())
            .set(HOSPITALS, hospitals)
            .set(SAID, Date.from(said))
            .inc(EPOCH, role == user.role() ? 0 : 1);
    Query earlier = query(asRead.and(SAID).lt(Date.from(said)));
    return documents.changed("follow the provider", earlier, update).map(UserDocuments::read);
  }

  private Optional<User> first(Criteria criteria) {
    return documents.first(FIND, query(criteria)).map(UserDocuments::read);
  }
}
