package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.InferenceMarks.living;
import static org.spira.api.documents.InferenceMarks.studied;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectIds;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.ATTEMPTS;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.DIAGNOSIS;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.DISPATCH;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.DUE_AT;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.ERROR;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.LOCAL;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.MODEL_ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.REMOVED_RESULT;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.RETRY_OF;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.RGH;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.STATUS;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.USER_ID;
import static org.spira.api.inferences.adapter.mongo.InferenceDocuments.brief;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.spira.api.documents.Documents;
import org.spira.api.documents.Members;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.spira.api.inferences.adapter.mongo.outcomes.OutcomeDocuments;
import org.spira.api.inferences.adapter.mongo.search.InferenceSearch;
import org.spira.api.inferences.adapter.mongo.search.WholeList;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.shared.Ids;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Inferences as documents that carry their own dispatch. Every change is a conditional update of
 * one document, so that neither transactions nor locks are needed.
 */
final class MongoInferences implements Inferences {

  private static final String DISPATCH_DUE_AT = DISPATCH + "." + DUE_AT;
  private static final String DISPATCH_ATTEMPTS = DISPATCH + "." + ATTEMPTS;

  private final Documents documents;
  private final InferenceSearch search;
  private final WholeList whole;
  private final DiagnosisNotes diagnoses;
  private final Duration longestSearch;

  /** In this database, which gives up a search after so long. */
  MongoInferences(MongoOperations mongo, MongoCollections names, Duration longestSearch) {
    this.documents = new Documents(mongo, names.inferences());
    this.search = new InferenceSearch(documents, longestSearch);
    this.whole = new WholeList(documents);
    this.diagnoses = new DiagnosisNotes(documents);
    this.longestSearch = longestSearch;
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.plain(names.inferences(), USER_ID, ID),
        WantedIndex.plain(names.inferences(), USER_ID, STATUS, ID),
        WantedIndex.plain(names.inferences(), USER_ID, LOCAL, ID),
        WantedIndex.plain(names.inferences(), USER_ID, MODEL_ID, ID),
        WantedIndex.plain(names.inferences(), USER_ID, RGH, ID),
        WantedIndex.plain(names.inferences(), LOCAL, ID),
        WantedIndex.plain(names.inferences(), LOCAL, RGH, ID),
        WantedIndex.plain(names.inferences(), LOCAL, MODEL_ID, ID),
        WantedIndex.plain(names.inferences(), LOCAL, STATUS, ID),
        WantedIndex.plain(names.inferences(), USER_ID, DIAGNOSIS, ID),
        WantedIndex.plain(names.inferences(), LOCAL, DIAGNOSIS, ID),
        WantedIndex.plain(names.inferences(), STATUS, DIAGNOSIS, REMOVED_RESULT, ID),
        WantedIndex.plain(names.inferences(), USER_ID, OutcomeDocuments.VALUE, ID),
        WantedIndex.plain(names.inferences(), LOCAL, OutcomeDocuments.VALUE, ID),
        WantedIndex.plain(names.inferences(), MODEL_ID, OutcomeDocuments.VALUE, ID),
        // for a store that cannot use the one above, and would sort all of the model's for each
        // page
        WantedIndex.plain(names.inferences(), MODEL_ID, ID),
        WantedIndex.plain(names.inferences(), RETRY_OF),
        WantedIndex.plain(names.inferences(), STATUS, ID),
        WantedIndex.plain(names.inferences(), STATUS, DISPATCH_DUE_AT));
  }

  @Override
  public boolean add(Inference inference, Dispatch dispatch) {
    return documents.insert("accept an inference", InferenceDocuments.write(inference, dispatch));
  }

  @Override
  public Optional<Inference> withId(String id) {
    return documents
        .first("find an inference", brief(query(living(Members.withId(id)))))
        .map(InferenceDocuments::read);
  }

  @Override
  public Map<String, Circumstances> circumstances(Collection<String> ids) {
    Query asked = query(studied(where(ID).in(objectIds(ids))));
    asked.fields().include(MODEL_ID, LOCAL, InferenceDocuments.QUALITY);
    Map<String, Circumstances> found = new HashMap<>();
    documents
        .all("find where inferences were recorded", asked, document -> document)
        .forEach(each -> found.put(Members.idOf(each), circumstances(each)));
    return found;
  }

  private static Circumstances circumstances(Document document) {
    return Circumstances.of(
        Members.text(document, MODEL_ID),
        Members.text(document, LOCAL),
        QualityDocuments.read(document.get(InferenceDocuments.QUALITY)));
  }

  @Override
  public Set<String> among(Collection<String> ids) {
    Query asked = query(living(where(ID).in(objectIds(ids))));
    asked.fields().include(ID);
    return Set.copyOf(documents.all("tell which inferences are there", asked, Members::idOf));
  }

  @Override
  public Stream<Inference> ofUser(String userId) {
    return whole.ofUser(userId);
  }

  @Override
  public List<Inference> page(Search search, Search.Position position) {
    return this.search.page(search, position);
  }

  @Override
  public OptionalLong countUpTo(Search search, int most) {
    return this.search.countUpTo(search, most);
  }

  @Override
  public long unfinished(String userId, int most) {
    Criteria theirs = promised().andOperator(Members.referringTo(USER_ID, userId));
    return documents.count("count a user's unfinished inferences", query(theirs).limit(most));
  }

  @Override
  public List<String> retriesOf(Collection<String> ids) {
    Query asked = query(where(RETRY_OF).in(ids));
    asked.fields().include(ID);
    return documents.all("find retries", asked, Members::idOf);
  }

  @Override
  public List<Waiting> due(Instant now, int limit) {
    return documents.all(
        "list the inferences that are due",
        brief(query(processing().and(DISPATCH_DUE_AT).lte(Date.from(now))))
            .with(Sort.by(DISPATCH_DUE_AT))
            .limit(limit),
        found ->
            new Waiting(InferenceDocuments.read(found), InferenceDocuments.readDispatch(found)));
  }

  @Override
  public boolean lease(Waiting waiting, Instant until) {
    Criteria asSeen =
        processing(waiting.inference().id())
            .and(DISPATCH_DUE_AT)
            .is(Date.from(waiting.dispatch().dueAt()));
    return documents.change(
        "lease an inference", query(asSeen), Update.update(DISPATCH_DUE_AT, Date.from(until)));
  }

  @Override
  public boolean dispatched(String id, Dispatch dispatch) {
    Criteria notOvertaken = processing(id).and(DISPATCH_ATTEMPTS).lte(dispatch.attempt());
    return documents.change(
        "note a dispatch",
        query(notOvertaken),
        Update.update(DISPATCH, InferenceDocuments.write(dispatch)));
  }

  @Override
  public boolean end(Inference ended) {
    if (!ended.status().isTerminal()) {
      throw new IllegalArgumentException("not ended: " + ended);
    }
    Update change = Update.update(STATUS, ended.status().wireName());
    if (ended.error() != null) {
      change.set(ERROR, ended.error());
    }
    if (ended.diagnosis() != null) {
      change.set(DIAGNOSIS, ended.diagnosis());
    }
    return documents.change("end an inference", query(notEnded(ended.id())), change);
  }

  @Override
  public List<String> undiagnosed(String after, int limit) {
    return diagnoses.missing(after, limit);
  }

  @Override
  public void noteDiagnosis(String id, String diagnosis) {
    diagnoses.add(id, diagnosis);
  }

  @Override
  public Set<String> ended(Collection<String> ids) {
    Query asked = query(where(ID).in(objectIds(ids)));
    asked.fields().include(STATUS);
    return documents
        .all("tell which inferences have ended", asked, InferenceDocuments::read)
        .stream()
        .filter(found -> found.status().isTerminal())
        .map(Inference::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Backlog backlog(int most) {
    String what = "count the inferences not ended";
    return documents
        .first(what, query(promised()).with(Sort.by(ID)))
        .map(oldest -> Ids.timeOf(Members.idOf(oldest)))
        .map(since ->
            new Backlog(documents.count(what, query(promised()).limit(most)), Optional.of(since)))
        .orElseGet(() -> new Backlog(0, Optional.empty()));
  }

  @Override
  public List<String> reasonsSince(Instant since, int most) {
    Criteria failed = where(STATUS).is(InferenceStatus.ERROR.wireName());
    Query newest =
        query(failed.and(ID).gte(Members.objectId(Ids.firstAt(since))))
            .with(Sort.by(Sort.Direction.DESC, ID))
            .limit(most)
            .maxTime(longestSearch);
    newest.fields().include(ERROR);
    return documents.all("list why inferences failed", newest, MongoInferences::reason);
  }

  private static String reason(Document failed) {
    return failed.get(ERROR) instanceof String told ? told : "";
  }

  /**
   * What the old service left unfinished was never promised by this one: nothing is due. Asked so
   * that an index tells it without the documents.
   */
  private static Criteria promised() {
    return processing().and(DISPATCH_DUE_AT).gte(Date.from(Instant.EPOCH));
  }

  private static Criteria processing() {
    return where(STATUS).is(InferenceStatus.PROCESSING.wireName());
  }

  private static Criteria processing(String id) {
    return Members.withId(id).and(STATUS).is(InferenceStatus.PROCESSING.wireName());
  }

  /** A document of the old service may lack its status; a member that is missing equals null. */
  private static Criteria notEnded(String id) {
    return Members.withId(id).and(STATUS).in(InferenceStatus.PROCESSING.wireName(), null);
  }
}
