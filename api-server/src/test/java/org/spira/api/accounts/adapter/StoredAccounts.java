package org.spira.api.accounts.adapter;

import org.junit.jupiter.api.BeforeEach;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.documents.MongoContract;

/** Accounts on the server under test. */
public abstract class StoredAccounts extends MongoContract {

  static final Change DISABLE = new Change(null, null, true);

  MongoUsers users;
  MongoAccounts accounts;

  @BeforeEach
  void open() {
    index(MongoUsers.indexes(names()));
    users = new MongoUsers(database(), names());
    accounts = new MongoAccounts(database(), names());
  }

  User add(String name, Role role) {
    User user = new User(newId(), name, name + "@x.org", "$2b$" + name, role);
    users.add(user);
    return user;
  }

  User now(User user) {
    return users.withId(user.id()).orElseThrow();
  }
}
