package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.text;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.LOCAL;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.RGH;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.math.BigDecimal;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.inferences.port.PatientFiles;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Read in the order of ids, whoever it is about: the old service and people typed a patient's
 * number in more ways than an index can look up.
 */
final class MongoPatientFiles implements PatientFiles {

  private final Documents documents;

  /** In this database. */
  MongoPatientFiles(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.inferences());
  }

  @Override
  public List<PatientFile> between(String above, String below, int limit) {
    Query page =
        query(living(where(ID).gt(objectId(above)).lt(objectId(below))))
            .with(Sort.by(ID))
            .limit(limit);
    page.fields().include(LOCAL, RGH);
    return documents.all("look for a patient", page, MongoPatientFiles::read);
  }

  private static PatientFile read(Document found) {
    return new PatientFile(Members.idOf(found), text(found, LOCAL), number(found.get(RGH)));
  }

  /** The old service let the driver choose a type: 7 and 7.0 are the same patient. */
  private static @Nullable String number(@Nullable Object rgh) {
    if (rgh instanceof Double || rgh instanceof Float) {
      return new BigDecimal(rgh.toString()).stripTrailingZeros().toPlainString();
    }
    return rgh == null ? null : rgh.toString();
  }
}
