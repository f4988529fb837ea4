package org.spira.api.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What an operator does about documents of which there are several. */
public abstract class DuplicatesContract extends DoubledDocuments {

  @Test
  void changesNothingUnlessItIsTold() {
    firstUserOfTheOldServiceThrice();

    assertThat(run()).isEqualTo(1);

    assertThat(ids(names().users())).containsExactly(FIRST, SECOND, THIRD);
    assertThat(said())
        .contains("3 have the username \"first\"", "stays " + FIRST, "is removed", SECOND, THIRD)
        .contains("Nothing was changed")
        .doesNotContain("have the email");
  }

  @Test
  void leavesModelsThatDifferUntilOneIsNamed() {
    insert(names().models(), FIRST, "name", "m", "publishing_channel", "a");
    insert(names().models(), SECOND, "name", "m", "publishing_channel", "b");
    database().getCollection(names().inferences()).insertOne(new Document("model_id", FIRST));

    assertThat(run("--apply")).isEqualTo(1);
    assertThat(ids(names().models())).containsExactly(FIRST, SECOND);
    assertThat(said()).contains("differs otherwise, and is left", "--keep");

    assertThat(run("--apply", "--keep", SECOND)).isZero();
    assertThat(ids(names().models())).containsExactly(SECOND);
    assertThat(stored(names().inferences())).containsEntry("model_id", SECOND);
  }

  @Test
  void keepsOneHospitalOfEachName() {
    insert(names().hospitals(), FIRST, "name", "h");
    insert(names().hospitals(), SECOND, "name", "h");
    insert(names().hospitals(), THIRD, "name", "other");

    assertThat(run("--apply")).isZero();

    assertThat(ids(names().hospitals())).containsExactly(FIRST, THIRD);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> run("--aply")).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> run("--keep")).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> run("--keep", "ana")).isInstanceOf(UsageException.class);
  }
}
