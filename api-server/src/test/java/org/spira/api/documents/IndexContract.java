package org.spira.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How indexes are made, and what is said when one cannot be. */
public abstract class IndexContract extends MongoContract {

  private boolean create(WantedIndex... wanted) {
    return new MongoIndexes(database(), List.of(wanted)).create();
  }

  @Test
  void areCreatedOnce() {
    WantedIndex unique = WantedIndex.unique(names().users(), "username");
    WantedIndex plain = WantedIndex.plain(names().inferences(), "status", "dispatch.due_at");

    assertThat(create(unique, plain)).isTrue();
    assertThat(create(unique, plain)).isTrue();
  }

  @Test
  void saysThatDuplicatesOfTheOldServiceKeepAnIndexFromBeingMade() {
    database().getCollection(names().users()).insertOne(new Document("username", "x"));
    database().getCollection(names().users()).insertOne(new Document("username", "x"));

    assertThat(create(WantedIndex.unique(names().users(), "username"))).isFalse();
  }

  @Test
  void isContentWithAStricterOneThatIsThere() {
    assertThat(create(WantedIndex.unique(names().users(), "email"))).isTrue();

    assertThat(create(WantedIndex.uniqueIfThere(names().users(), "email"))).isTrue();
  }

  @Test
  void isNotContentWithALaxerOne() {
    assertThat(create(WantedIndex.plain(names().users(), "email"))).isTrue();

    assertThat(create(WantedIndex.unique(names().users(), "email"))).isFalse();
  }

  @Test
  void findsDuplicatesOldestFirst() {
    var users = database().getCollection(names().users());
    users.insertMany(List.of(user(2, "x"), user(1, "x"), user(3, "y")));
    users.insertOne(new Document("_id", 4));
    users.insertOne(new Document("_id", 5));

    WantedIndex wanted = WantedIndex.unique(names().users(), "username");
    assertThat(new Duplicates(database(), wanted).groups())
        .containsExactly(List.of(user(1, "x"), user(2, "x")));
  }

  private static Document user(int id, String username) {
    return new Document("_id", id).append("username", username);
  }
}
