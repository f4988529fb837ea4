package org.spira.api.hospitals;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.hospitals.port.Hospitals;
import org.spira.api.shared.AlreadyTakenException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Hospitals as documents. */
final class MongoHospitals implements Hospitals {

  private static final String NAME = "name";
  private static final String FORMER_NAMES = "former_names";
  private static final String RETIRED = "retired";

  private final Documents documents;

  /** In this database. */
  MongoHospitals(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.hospitals());
  }

  @Override
  public List<Hospital> all() {
    return documents.all(
        "list the hospitals", new Query().with(Sort.by(NAME)), MongoHospitals::read);
  }

  @Override
  public void add(Hospital hospital) {
    Document document = new Document(ID, objectId(hospital.id())).append(NAME, hospital.name());
    if (!documents.insert("add a hospital", document)) {
      throw new AlreadyTakenException("hospital");
    }
  }

  @Override
  public boolean change(Hospital hospital) {
    Update change = Update.update(NAME, hospital.name());
    if (hospital.retired()) {
      change.set(RETIRED, true);
    } else {
      change.unset(RETIRED);
    }
    if (!hospital.formerNames().isEmpty()) {
      // added, not set: who renames it at the same time takes none away
      change.addToSet(FORMER_NAMES).each(hospital.formerNames().toArray());
    }
    return documents.change("change a hospital", query(Members.withId(hospital.id())), change);
  }

  private static Hospital read(Document document) {
    return new Hospital(
        Members.idOf(document),
        textOrNothing(document, NAME),
        document.getList(FORMER_NAMES, String.class, List.of()),
        Boolean.TRUE.equals(document.get(RETIRED)));
  }
}
