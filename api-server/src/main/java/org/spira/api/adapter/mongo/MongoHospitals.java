package org.spira.api.adapter.mongo;

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
import org.bson.Document;
import org.spira.api.application.port.AlreadyTakenException;
import org.spira.api.application.port.Hospitals;
import org.spira.api.domain.Hospital;

/** Hospitals as documents. */
public final class MongoHospitals implements Hospitals {

  private static final String NAME = "name";

  private final MongoCollection<Document> collection;

  /** In this database. */
  public MongoHospitals(MongoDatabase database, MongoCollections names) {
    this.collection = database.getCollection(names.hospitals());
  }

  @Override
  public List<Hospital> all() {
    return step(
        "list the hospitals",
        () ->
            collection
                .find()
                .sort(ascending(NAME))
                .map(found -> new Hospital(Steps.idOf(found), textOrNothing(found, NAME)))
                .into(new ArrayList<Hospital>()));
  }

  @Override
  public void add(Hospital hospital) {
    Document document = new Document(ID, objectId(hospital.id())).append(NAME, hospital.name());
    if (!insert("add a hospital", collection, document)) {
      throw new AlreadyTakenException("hospital");
    }
  }
}
