package org.spira.api.accounts.adapter;

import static org.spira.api.accounts.adapter.UserDocuments.DISABLED;
import static org.spira.api.accounts.adapter.UserDocuments.ENDED;
import static org.spira.api.accounts.adapter.UserDocuments.EPOCH;
import static org.spira.api.accounts.adapter.UserDocuments.HOSPITALS;
import static org.spira.api.accounts.adapter.UserDocuments.IDENTITY;
import static org.spira.api.accounts.adapter.UserDocuments.ONE_TIME;
import static org.spira.api.accounts.adapter.UserDocuments.PASSWORD;
import static org.spira.api.accounts.adapter.UserDocuments.ROLE;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Changes of users in MongoDB, each of one document in one step. */
final class MongoAccounts implements Accounts {

  private static final String CHANGE = "change a user";
  private static final String LEAVING = "leaving";
  private static final String ATTEMPT = LEAVING + ".attempt";
  private static final String SINCE = LEAVING + ".since";

  private final Documents documents;

  /** In this database. */
  MongoAccounts(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.users());
  }

  @Override
  public List<User> all() {
    return documents.all(
        "list the users", new Query().with(Sort.by(Members.ID)), UserDocuments::read);
  }

  @Override
  public Optional<User> setPassword(User user, String hash, boolean oneTime) {
    return changed(
        withPasswordOf(user),
        new Update().set(PASSWORD, hash).set(ONE_TIME, oneTime).inc(EPOCH, 1));
  }

  @Override
  public void rehash(User user, String hash) {
    documents.change(CHANGE, query(withPasswordOf(user)), new Update().set(PASSWORD, hash));
  }

  @Override
  public void endTokens(String userId, Instant at) {
    Update update = new Update().inc(EPOCH, 1).set(ENDED, Date.from(at));
    documents.change(CHANGE, query(Members.withId(userId)), update);
  }

  @Override
  public Optional<User> change(String userId, Change change) {
    Criteria who = Members.withId(userId);
    if (change.leavesAdministration()) {
      who.orOperator(where(ROLE).ne(Role.ADMIN.wireName()), where(DISABLED).is(true));
    }
    return changed(who, update(change));
  }

  @Override
  public void announceLeaving(String userId, String attempt, Instant now) {
    Document leaving = new Document("attempt", attempt).append("since", Date.from(now));
    documents.change(CHANGE, query(Members.withId(userId)), new Update().set(LEAVING, leaving));
  }

  @Override
  public void forgetLeaving(Instant before) {
    documents.changeAll(
        CHANGE, query(where(SINCE).lt(Date.from(before))), new Update().unset(LEAVING));
  }

  @Override
  public void stay(String userId, String attempt) {
    documents.change(CHANGE, query(announced(userId, attempt)), new Update().unset(LEAVING));
  }

  @Override
  public boolean hasOtherAdministrator(String userId) {
    Criteria other =
        where(Members.ID)
            .ne(Members.objectId(userId))
            .and(ROLE)
            .is(Role.ADMIN.wireName())
            .and(DISABLED)
            .ne(true)
            .and(LEAVING)
            .exists(false)
            // whom a provider may take away at any time is nobody to count on
            .and(IDENTITY)
            .exists(false);
    return documents.first("count the administrators", query(other)).isPresent();
  }

  @Override
  public Optional<User> leave(String userId, String attempt, Change change) {
    return changed(announced(userId, attempt), update(change));
  }

  private Optional<User> changed(Criteria who, Update update) {
    return documents.changed(CHANGE, query(who), update).map(UserDocuments::read);
  }

  private static Criteria withPasswordOf(User user) {
    return Members.withId(user.id()).and(PASSWORD).is(user.passwordHash());
  }

  private static Criteria announced(String userId, String attempt) {
    return Members.withId(userId).and(ATTEMPT).is(attempt);
  }

  private static Update update(Change change) {
    Update update = new Update().unset(LEAVING);
    if (change.role() != null) {
      update.set(ROLE, change.role().wireName());
    }
    if (change.hospitals() != null) {
      update.set(HOSPITALS, change.hospitals());
    }
    if (change.disabled() != null) {
      update.set(DISABLED, change.disabled());
    }
    return change.endsTokens() ? update.inc(EPOCH, 1) : update;
  }
}
