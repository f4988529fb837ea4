package org.spira.api.inferences.adapter.mongo.search;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.brief;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.inferences.adapter.mongo.InferenceDocuments;
import org.spira.api.inferences.adapter.mongo.order.InOrder;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Order.Column;
import org.spira.api.inferences.domain.Search;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The pages of a search, each read by an index no further than it goes. Safe for threads. */
public final class InferenceSearch {

  private static final Map<Column, String> COLUMNS =
      Map.of(
          Column.RGH, InferenceDocuments.RGH,
          Column.HOSPITAL, InferenceDocuments.LOCAL,
          Column.MODEL, InferenceDocuments.MODEL_ID,
          Column.STATUS, InferenceDocuments.STATUS,
          Column.DIAGNOSIS, InferenceDocuments.DIAGNOSIS);
  private static final String SEARCH = "search a user's inferences";

  // a page is wanted without its total sooner than late
  private static final Duration LONGEST_COUNT = Duration.ofSeconds(1);

  private final Documents documents;
  private final Duration longest;

  /** In this collection, which gives up a search after so long. */
  public InferenceSearch(Documents documents, Duration longest) {
    this.documents = documents;
    this.longest = longest;
  }

  /** Those behind the position, in its order, as many as it wants at most. */
  public List<Inference> page(Search search, Search.Position position) {
    InOrder order = InOrder.of(position.order(), COLUMNS);
    List<Inference> page = new ArrayList<>();
    for (Criteria stretch : stretches(order, position)) {
      if (page.size() < position.limit()) {
        Query more = query(SearchCriteria.of(search, stretch)).with(order.sort());
        page.addAll(read(more.limit(position.limit() - page.size())));
      }
    }
    return page;
  }

  private List<Inference> read(Query page) {
    return documents.all(SEARCH, brief(page.maxTime(longest)), InferenceDocuments::read);
  }

  private List<Criteria> stretches(InOrder order, Search.Position position) {
    String after = position.after();
    if (after == null) {
      return order.whole();
    }
    if (order.isByIdOnly() || position.isAfterMissing()) {
      return order.behind(new Document(ID, Members.objectId(after)));
    }
    Query last = query(living(Members.withId(after)));
    last.fields().include(order.member());
    return documents.first(SEARCH, last).map(order::behind).orElseGet(List::of);
  }

  /** How many the search finds, up to so many; absent where counting takes long. */
  public OptionalLong countUpTo(Search search, int most) {
    Query counted = query(SearchCriteria.of(search)).limit(most).maxTime(LONGEST_COUNT);
    return documents.countInTime("count a user's inferences", counted);
  }
}
