package org.spira.api.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.documents.MongoContract;
import org.spira.api.documents.MongoIndexes;
import org.spira.api.documents.WantedIndex;

/** What an operator does about documents of which there are several. */
public abstract class DuplicatesContract extends MongoContract {

  private static final String FIRST = "62d59254b6f4ae2a1f4f4f01";
  private static final String SECOND = "62d6a0d4b6f4ae2a1f4f4f02";
  private static final String THIRD = "62d7a0d4b6f4ae2a1f4f4f03";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private List<WantedIndex> wanted() {
    return List.of(
        WantedIndex.unique(names().users(), "username"),
        WantedIndex.uniqueIfThere(names().users(), "email"),
        WantedIndex.unique(names().models(), "name"),
        WantedIndex.unique(names().models(), "publishing_channel"),
        WantedIndex.unique(names().hospitals(), "name"),
        WantedIndex.plain(names().inferences(), "user_id"));
  }

  private int run(String... arguments) {
    said.reset();
    return new DuplicatesCommand(database(), names(), wanted())
        .run(List.of(arguments), new PrintStream(said, true, UTF_8));
  }

  private String said() {
    return said.toString(UTF_8);
  }

  private void insert(String collection, String id, String... members) {
    Document document = new Document("_id", new ObjectId(id));
    for (int i = 0; i < members.length; i += 2) {
      document.append(members[i], members[i + 1]);
    }
    database().getCollection(collection).insertOne(document);
  }

  private void ask(String user) {
    database().getCollection(names().inferences()).insertOne(new Document("user_id", user));
  }

  private List<String> ids(String collection) {
    List<String> ids = new ArrayList<>();
    database()
        .getCollection(collection)
        .find()
        .sort(new Document("_id", 1))
        .forEach(each -> ids.add(each.getObjectId("_id").toHexString()));
    return ids;
  }

  private void firstUserOfTheOldServiceThrice() {
    for (String id : List.of(FIRST, SECOND, THIRD)) {
      insert(names().users(), id, "username", "first", "email", "first@spira.example");
    }
  }

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
