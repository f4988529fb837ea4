package org.spira.api.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.spira.api.documents.MongoContract;
import org.spira.api.documents.WantedIndex;

/** A database in which documents are there twice, put in order by hand. */
public abstract class DoubledDocuments extends MongoContract {

  static final String FIRST = "62d59254b6f4ae2a1f4f4f01";
  static final String SECOND = "62d6a0d4b6f4ae2a1f4f4f02";
  static final String THIRD = "62d7a0d4b6f4ae2a1f4f4f03";

  final ByteArrayOutputStream said = new ByteArrayOutputStream();

  List<WantedIndex> wanted() {
    return List.of(
        WantedIndex.unique(names().users(), "username"),
        WantedIndex.uniqueIfThere(names().users(), "email"),
        WantedIndex.unique(names().models(), "name"),
        WantedIndex.unique(names().models(), "publishing_channel"),
        WantedIndex.unique(names().hospitals(), "name"),
        WantedIndex.plain(names().inferences(), "user_id"));
  }

  int run(String... arguments) {
    said.reset();
    return new DuplicatesCommand(database(), names(), wanted())
        .run(List.of(arguments), new PrintStream(said, true, UTF_8));
  }

  String said() {
    return said.toString(UTF_8);
  }

  void insert(String collection, String id, String... members) {
    Document document = new Document("_id", new ObjectId(id));
    for (int i = 0; i < members.length; i += 2) {
      document.append(members[i], members[i + 1]);
    }
    database().getCollection(collection).insertOne(document);
  }

  void ask(String user) {
    database().getCollection(names().inferences()).insertOne(new Document("user_id", user));
  }

  List<String> ids(String collection) {
    List<String> ids = new ArrayList<>();
    database()
        .getCollection(collection)
        .find()
        .sort(new Document("_id", 1))
        .forEach(each -> ids.add(each.getObjectId("_id").toHexString()));
    return ids;
  }

  void firstUserOfTheOldServiceThrice() {
    for (String id : List.of(FIRST, SECOND, THIRD)) {
      insert(names().users(), id, "username", "first", "email", "first@spira.example");
    }
  }
}
