package org.spira.api.models.adapter;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Models as documents. */
final class MongoModels implements Models {

  private static final String NAME = "name";
  private static final String CHANNEL = "publishing_channel";
  private static final String RETIRED = "retired";

  private final Documents documents;

  /** In this database. */
  MongoModels(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.models());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.unique(names.models(), NAME), WantedIndex.unique(names.models(), CHANNEL));
  }

  @Override
  public List<Model> all() {
    return documents.all("list the models", new Query().with(Sort.by(ID)), MongoModels::read);
  }

  @Override
  public Optional<Model> withId(String id) {
    return documents.first("find a model", query(Members.withId(id))).map(MongoModels::read);
  }

  @Override
  public void add(Model model) {
    Document document =
        new Document(ID, objectId(model.id()))
            .append(NAME, model.name())
            .append(CHANNEL, model.publishingChannel());
    if (!documents.insert("add a model", document)) {
      throw new AlreadyTakenException("model");
    }
  }

  @Override
  public boolean setRetired(String id, boolean retired) {
    Update change = retired ? Update.update(RETIRED, true) : new Update().unset(RETIRED);
    return documents.change("retire a model", query(Members.withId(id)), change);
  }

  private static Model read(Document document) {
    return new Model(
        Members.idOf(document),
        textOrNothing(document, NAME),
        textOrNothing(document, CHANNEL),
        Boolean.TRUE.equals(document.get(RETIRED)));
  }
}
