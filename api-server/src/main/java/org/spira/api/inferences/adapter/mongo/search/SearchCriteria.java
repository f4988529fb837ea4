package org.spira.api.inferences.adapter.mongo.search;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spira.api.documents.Members;
import org.spira.api.inferences.adapter.mongo.InferenceDocuments;
import org.spira.api.inferences.adapter.mongo.outcomes.OutcomeDocuments;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Reach;
import org.spira.api.inferences.domain.Search;
import org.spira.api.shared.Ids;
import org.springframework.data.mongodb.core.query.Criteria;

/** What documents a search looks for: such as an index finds, whoever wrote them. */
final class SearchCriteria {

  // greater than all that a number begins with can be followed by
  private static final String HIGHEST = "\uffff";
  private static final Pattern AS_A_NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private SearchCriteria() {}

  /** All that the search is for. */
  static Criteria of(Search search) {
    return all(search, new ArrayList<>());
  }

  /** All that the search is for in a stretch of the order. */
  static Criteria of(Search search, Criteria stretch) {
    return all(search, new ArrayList<>(List.of(stretch)));
  }

  private static Criteria all(Search search, List<Criteria> wanted) {
    wanted.add(within(search.reach()));
    search.rgh().map(SearchCriteria::beginningWith).ifPresent(wanted::add);
    search.status().map(SearchCriteria::inStatus).ifPresent(wanted::add);
    search.from().map(from -> where(ID).gte(objectId(Ids.firstAt(from)))).ifPresent(wanted::add);
    search.until().map(until -> where(ID).lt(objectId(Ids.firstAt(until)))).ifPresent(wanted::add);
    search
        .hospital()
        .map(names -> where(InferenceDocuments.LOCAL).in(names))
        .ifPresent(wanted::add);
    search
        .modelId()
        .map(id -> Members.referringTo(InferenceDocuments.MODEL_ID, id))
        .ifPresent(wanted::add);
    search.outcome().map(value -> where(OutcomeDocuments.VALUE).is(value)).ifPresent(wanted::add);
    search.diagnosis().map(SearchCriteria::maySay).ifPresent(wanted::add);
    return new Criteria().andOperator(wanted);
  }

  /** What was withdrawn is nobody's to read any more, whichever hospital recorded it. */
  private static Criteria within(Reach reach) {
    return reach
        .hospitals()
        .map(names ->
            where(InferenceDocuments.LOCAL).in(names).and(InferenceDocuments.USER_ID).ne(null))
        .orElseGet(() -> Members.referringTo(InferenceDocuments.USER_ID, reach.userId()));
  }

  /** Or has nothing noted, unless there is no result any more that could tell. */
  private static Criteria maySay(String diagnosis) {
    return where(InferenceDocuments.DIAGNOSIS)
        .in(diagnosis, null)
        .and(InferenceDocuments.REMOVED_RESULT)
        .is(null);
  }

  /** A document without a status is not known to have ended, one with an unknown one has. */
  private static Criteria inStatus(InferenceStatus status) {
    Criteria member = where(InferenceDocuments.STATUS);
    String processing = InferenceStatus.PROCESSING.wireName();
    String completed = InferenceStatus.COMPLETED.wireName();
    return switch (status) {
      case PROCESSING -> member.in(processing, null);
      case COMPLETED -> member.is(completed);
      case ERROR ->
          new Criteria()
              .andOperator(
                  member.nin(processing, completed), where(InferenceDocuments.STATUS).ne(null));
    };
  }

  /** As it was typed or with its control letter in capitals; whole, where a number was stored. */
  private static Criteria beginningWith(String rgh) {
    List<Criteria> either = new ArrayList<>();
    Stream.of(rgh, rgh.toUpperCase(Locale.ROOT))
        .distinct()
        .map(text -> where(InferenceDocuments.RGH).gte(text).lt(text + HIGHEST))
        .forEach(either::add);
    if (AS_A_NUMBER.matcher(rgh).matches()) {
      either.add(where(InferenceDocuments.RGH).is(Long.parseLong(rgh)));
    }
    return new Criteria().orOperator(either);
  }
}
