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
}
