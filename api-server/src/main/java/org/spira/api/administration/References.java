package org.spira.api.administration;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.idOf;
import static org.spira.api.documents.Members.referringTo;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.MongoCollections;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The inferences that refer to users and models, and what happens to them. */
final class References {

  private final MongoOperations mongo;
  private final Documents inferences;
  private final Map<String, String> members;

  References(MongoOperations mongo, MongoCollections names) {
    this.mongo = mongo;
    this.inferences = new Documents(mongo, names.inferences());
    this.members = Map.of(names.users(), "user_id", names.models(), "model_id");
  }

  /** How many refer to a document of this collection. */
  long count(String collection, Document document) {
    String member = members.get(collection);
    return member == null
        ? 0
        : inferences.count("count references", query(referringTo(member, idOf(document))));
  }

  /** Does what was chosen. Repeating it after a failure goes on where that left off. */
  void apply(Choice choice) {
    Documents documents = new Documents(mongo, choice.wanted().collection());
    for (Document other : choice.others()) {
      switch (choice.remedy()) {
        case MERGE -> merge(documents, choice, other);
        case TAKE_VALUE ->
            documents.change(
                "take a value away", self(other), new Update().unset(choice.wanted().member()));
        case LEAVE -> {}
      }
    }
  }

  private void merge(Documents documents, Choice choice, Document other) {
    redirect(choice, other);
    documents.remove("remove a duplicate", self(other));
    // somebody who was logged in may have asked in between
    redirect(choice, other);
  }

  private void redirect(Choice choice, Document other) {
    String member = members.get(choice.wanted().collection());
    if (member != null) {
      inferences.changeAll(
          "redirect references",
          query(referringTo(member, idOf(other))),
          Update.update(member, idOf(choice.kept())));
    }
  }

  private static Query self(Document document) {
    return query(where(ID).is(document.get(ID)));
  }
}
