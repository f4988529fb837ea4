package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.MongoContract;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Users in a database. */
public abstract class UsersContract extends MongoContract {

  @BeforeEach
  void makeUnique() {
    index(MongoUsers.indexes(names()));
  }

  @Test
  void keepsUsersUnique() {
    MongoUsers users = new MongoUsers(database(), names());
    User ana = new User(newId(), "ana", "ana@spira.example", "$2b$x", Role.ADMIN);
    users.add(ana);

    assertThat(users.withId(ana.id())).contains(ana);
    assertThat(users.withUsername("ana")).contains(ana);
    assertThat(users.hasEmail("ana@spira.example")).isTrue();
    assertThat(users.hasEmail("bia@spira.example")).isFalse();
    assertThat(users.hasAdministrator()).isTrue();
    assertThat(users.withUsername(" ANA ")).contains(ana);
    assertThat(users.named("ANA")).isEmpty();
    assertThatThrownBy(() -> users.add(new User(newId(), "ＡＮＡ", "c@x.org", "", Role.NURSE)))
        .isInstanceOf(AlreadyTakenException.class);
    assertThatThrownBy(() -> users.add(new User(newId(), "ana", "b@x.org", "", Role.NURSE)))
        .isInstanceOf(AlreadyTakenException.class);
    assertThatThrownBy(
            () -> users.add(new User(newId(), "bia", "ana@spira.example", "", Role.NURSE)))
        .isInstanceOf(AlreadyTakenException.class);
  }

  @Test
  void letsOneOfManyConcurrentRegistrationsWin() throws Exception {
    MongoUsers users = new MongoUsers(database(), names());
    Callable<Boolean> register =
        () -> {
          try {
            users.add(new User(newId(), "ana", newId() + "@x.org", "", Role.NURSE));
            return true;
          } catch (AlreadyTakenException e) {
            return false;
          }
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long won = 0;
      for (var each : threads.invokeAll(Collections.nCopies(16, register))) {
        won += each.get(30, TimeUnit.SECONDS) ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void areStoredToTheMember() {
    String id = newId();
    new MongoUsers(database(), names()).add(new User(id, "Ana", "ana@x.org", "$2b$x", Role.NURSE));

    assertThat(stored(names().users())).isEqualTo(storedNurse(id));
  }

  private static Document storedNurse(String id) {
    return new Document("_id", new ObjectId(id))
        .append("username", "Ana")
        .append("username_canonical", "ana")
        .append("email", "ana@x.org")
        .append("password", "$2b$x")
        .append("role", "nurse")
        .append("hospitals", List.of());
  }

  /** For a server that is away. */
  public static void askForAUser(MongoTemplate away) {
    MongoCollections names = new MongoCollections("u", "m", "i", "r", "h", "k", "l", "e", "t", "s");
    new MongoUsers(away, names).withUsername("ana");
  }
}
