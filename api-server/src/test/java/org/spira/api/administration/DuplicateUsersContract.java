package org.spira.api.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoIndexes;

/** Users that are there twice: who is kept, and what becomes of the others. */
public abstract class DuplicateUsersContract extends DoubledDocuments {

  @Test
  void keepsTheOneThatInferencesReferToAndMovesTheOthers() {
    firstUserOfTheOldServiceThrice();
    List.of(SECOND, SECOND, THIRD).forEach(this::ask);
    database()
        .getCollection(names().inferences())
        .insertOne(new Document("user_id", new ObjectId(THIRD)));
    List.of(THIRD, FIRST).forEach(this::ask);

    assertThat(run("--apply")).isZero();

    assertThat(ids(names().users())).containsExactly(THIRD);
    assertThat(count(names().inferences(), "user_id", THIRD))
        .as("all but the one that had the id as an ObjectId already")
        .isEqualTo(5);
    assertNothingTwice();
  }

  private long count(String collection, String member, String value) {
    return database().getCollection(collection).countDocuments(new Document(member, value));
  }

  private void assertNothingTwice() {
    assertThat(new MongoIndexes(database(), wanted()).create()).isTrue();
    assertThat(run()).isZero();
    assertThat(said()).contains("Nothing is there more than once");
  }

  @Test
  void keepsAnAdministratorBeforeAllOthers() {
    insert(names().users(), FIRST, "username", "first");
    insert(names().users(), SECOND, "username", "first", "role", "admin");
    ask(FIRST);

    run("--apply");

    assertThat(ids(names().users())).containsExactly(SECOND);
  }

  @Test
  void keepsTheOneThatIsNamed() {
    firstUserOfTheOldServiceThrice();
    ask(FIRST);

    assertThat(run("--keep", SECOND.toUpperCase(java.util.Locale.ROOT), "--apply")).isZero();

    assertThat(ids(names().users())).containsExactly(SECOND);
  }

  @Test
  void takesASharedAddressFromAllButOneOfDifferentUsers() {
    insert(names().users(), FIRST, "username", "ana", "email", "ward@spira.example");
    insert(names().users(), SECOND, "username", "bia", "email", "ward@spira.example");

    assertThat(run("--apply")).isZero();

    assertThat(ids(names().users())).containsExactly(FIRST, SECOND);
    assertThat(count(names().users(), "email", "ward@spira.example")).isEqualTo(1);
    assertThat(new MongoIndexes(database(), wanted()).create()).isTrue();
  }
}
