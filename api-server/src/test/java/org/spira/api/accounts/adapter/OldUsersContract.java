package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.documents.MongoContract;
import org.spira.api.shared.AlreadyTakenException;

/** Users as the old service stored them. */
public abstract class OldUsersContract extends MongoContract {

  @BeforeEach
  void makeUnique() {
    index(MongoUsers.indexes(names()));
  }

  @Test
  void readsUsersOfTheOldService() {
    ObjectId id = new ObjectId();
    database()
        .getCollection(names().users())
        .insertOne(new Document("_id", id).append("username", "old").append("password", "$2b$y"));

    assertThat(new MongoUsers(database(), names()).withUsername("old"))
        .contains(new User(id.toHexString(), "old", null, "$2b$y", Role.NURSE));
  }

  @Test
  void takesAnyNumberOfUsersWithoutAnAddress() {
    var users = database().getCollection(names().users());
    users.insertOne(new Document("username", "old"));
    users.insertOne(new Document("username", "older"));

    index(MongoUsers.indexes(names()));

    assertThat(new MongoUsers(database(), names()).withUsername("older")).isPresent();
  }

  @Test
  void letsAUserOfAnUnknownRoleInNowhere() {
    String id = newId();
    database()
        .getCollection(names().users())
        .insertOne(new Document("_id", new ObjectId(id)).append("role", "root"));

    User unknown = new MongoUsers(database(), names()).withId(id).orElseThrow();

    assertThat(unknown.role()).isEqualTo(Role.NURSE);
    assertThat(unknown.standing().disabled()).isTrue();
  }

  @Test
  void completesNamesOfTheOldServiceAndLeavesClashesUsable() {
    for (String name : new String[] {"Bia", "bia", "José"}) {
      database()
          .getCollection(names().users())
          .insertOne(new Document("username", name).append("email", name + "@x.org"));
    }
    MongoUsernames completing = new MongoUsernames(database(), names());
    completing.prepare();
    completing.prepare();

    MongoUsers users = new MongoUsers(database(), names());
    assertThat(users.withUsername("JOSE\u0301").map(User::username)).contains("José");
    assertThat(users.withUsername("bia").map(User::username)).contains("bia");
    assertThat(users.withUsername("Bia").map(User::username)).contains("Bia");
    assertThat(users.withUsername("BIA")).isPresent();
    assertThatThrownBy(() -> users.add(new User(newId(), "BiA", "z@x.org", "", Role.NURSE)))
        .isInstanceOf(AlreadyTakenException.class);
  }
}
