package org.spira.api.inferences.adapter.mongo.search;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.CREATED_IN;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.USER_ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.brief;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.inferences.adapter.mongo.InferenceDocuments;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.shared.Ids;
import org.springframework.data.mongodb.core.query.Query;

/**
 * All of a user's inferences, oldest first, whatever their number: the ids are put in order first,
 * and the documents are read as they are wanted. However slowly that is, no cursor of the store
 * stays open for it, and what is erased meanwhile is not told any more. Safe for threads.
 */
public final class WholeList {

  private static final String LIST = "list a user's inferences";

  // the largest forms that are taken fit, so many, into a message of the driver
  private static final int AT_ONCE = 200;

  private final Documents documents;

  /** In this collection. */
  public WholeList(Documents documents) {
    this.documents = documents;
  }

  /** The ids are read when this is called. */
  public Stream<Inference> ofUser(String userId) {
    List<Object> ids = inOrder(userId);
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
        .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
        .flatMap(some -> read(userId, some));
  }

  private List<Object> inOrder(String userId) {
    Query all = query(Members.referringTo(USER_ID, userId));
    all.fields().include(ID, CREATED_IN);
    // here, not in the database: that puts all texts before all times
    return documents.all(LIST, all, Place::of).stream()
        .sorted(Place.OLDEST_FIRST)
        .map(Place::id)
        .toList();
  }

  private Stream<Inference> read(String userId, List<Object> ids) {
    Query asked = brief(query(Members.referringTo(USER_ID, userId).and(ID).in(ids)));
    Map<String, Inference> found =
        documents.all(LIST, asked.cursorBatchSize(AT_ONCE), InferenceDocuments::read).stream()
            .collect(Collectors.toMap(Inference::id, Function.identity()));
    return ids.stream().map(id -> found.get(id.toString())).filter(Objects::nonNull);
  }

  /** Where an inference belongs. */
  private record Place(String age, Object id) {

    static final Comparator<Place> OLDEST_FIRST =
        Comparator.comparing(Place::age).thenComparing(place -> place.id().toString());

    static Place of(Document document) {
      Object id = Objects.requireNonNull(document.get(ID), ID);
      return new Place(ageOf(InferenceDocuments.read(document)), id);
    }

    private static String ageOf(Inference inference) {
      String told = inference.createdIn();
      if (told != null) {
        return told;
      }
      return Ids.isLegal(inference.id()) ? CreatedIn.text(Ids.timeOf(inference.id())) : "";
    }
  }
}
