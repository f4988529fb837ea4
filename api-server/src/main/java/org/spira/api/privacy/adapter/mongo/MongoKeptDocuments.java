package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.referringTo;
import static org.spira.api.documents.Members.withId;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.spira.api.documents.Documents;
import org.spira.api.documents.MongoCollections;
import org.spira.api.privacy.port.KeptDocuments;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Documents of all collections that know an inference, whole: what is new in one is told too. */
final class MongoKeptDocuments implements KeptDocuments {

  private static final String INFERENCE_ID = "inference_id";

  private final MongoOperations mongo;
  private final List<Kind> kinds;

  /** In this database. */
  MongoKeptDocuments(MongoOperations mongo, MongoCollections names) {
    this.mongo = mongo;
    this.kinds =
        List.of(
            new Kind("inference", names.inferences(), id -> withId(id)),
            new Kind("results", names.results(), MongoKeptDocuments::ofOursOrTheOldService),
            new Kind("requests", names.idempotencyKeys(), id -> where(INFERENCE_ID).is(id)));
  }

  @Override
  public Map<String, List<Map<String, Object>>> about(String inferenceId) {
    Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
    for (Kind kind : kinds) {
      // tombstones say nothing about anybody
      Criteria kept = living(kind.about().apply(inferenceId)).and("erased").is(null);
      List<Map<String, Object>> found =
          new Documents(mongo, kind.collection())
              .all("tell what is kept", query(kept).with(Sort.by(ID)), PlainJson::of);
      if (!found.isEmpty()) {
        all.put(kind.name(), found);
      }
    }
    return all;
  }

  /** Ours have the inference's id as their own. */
  private static Criteria ofOursOrTheOldService(String id) {
    return new Criteria().orOperator(withId(id), referringTo(INFERENCE_ID, id));
  }

  /**
   * One kind of documents.
   *
   * @param name as the person reads it whom they are about
   * @param about which of the collection are about an inference
   */
  private record Kind(String name, String collection, Function<String, Criteria> about) {}
}
