package org.spira.api.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static org.spira.api.adapter.mongo.Steps.ID;
import static org.spira.api.adapter.mongo.Steps.insert;
import static org.spira.api.adapter.mongo.Steps.objectId;
import static org.spira.api.adapter.mongo.Steps.step;
import static org.spira.api.adapter.mongo.Steps.textOrNothing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.application.port.AlreadyTakenException;
import org.spira.api.application.port.Models;
import org.spira.api.domain.Model;

/** Models as documents. */
public final class MongoModels implements Models {

  private static final String NAME = "name";
  private static final String CHANNEL = "publishing_channel";

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoModels(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.models());
  }

  @Override
  public List<Model> all() {
    return step(
        "list the models",
        () ->
            collection
                .find()
                .sort(ascending(ID))
                .map(MongoModels::read)
                .into(new ArrayList<Model>()));
  }

  @Override
  public Optional<Model> withId(String id) {
    return Optional.ofNullable(
            step("find a model", () -> collection.find(eq(ID, objectId(id))).first()))
        .map(MongoModels::read);
  }

  @Override
  public void add(Model model) {
    Document document =
        new Document(ID, objectId(model.id()))
            .append(NAME, model.name())
            .append(CHANNEL, model.publishingChannel());
    if (!insert("add a model", collection, document)) {
      throw new AlreadyTakenException("model");
    }
  }

  private static Model read(Document document) {
    return new Model(
        Steps.idOf(document), textOrNothing(document, NAME), textOrNothing(document, CHANNEL));
  }
}
