package org.spira.api.audit.adapter.mongo;

import static org.spira.api.audit.adapter.mongo.SegmentDocuments.ENTRIES;
import static org.spira.api.audit.adapter.mongo.SegmentDocuments.FIRST;
import static org.spira.api.audit.adapter.mongo.SegmentDocuments.HASH;
import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.textOrNothing;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Search;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.port.Segments;
import org.spira.api.documents.Documents;
import org.spira.api.documents.MongoCollections;
import org.spira.api.documents.WantedIndex;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Segments as documents, their numbers being their ids, so that there can be but one of each. The
 * document with the id 0 says where the trail begins.
 */
final class MongoSegments implements Segments {

  private static final long START = 0;
  private static final String CUT_AT = "cut_at";
  private static final String WITHIN = ENTRIES + ".";

  private final Documents documents;

  /** In this database. */
  MongoSegments(MongoOperations mongo, MongoCollections names) {
    this.documents = new Documents(mongo, names.auditTrail());
  }

  static WantedIndex.Plan indexes(MongoCollections names) {
    return WantedIndex.Plan.of(
        WantedIndex.plain(names.auditTrail(), WITHIN + SegmentDocuments.ACTOR),
        WantedIndex.plain(names.auditTrail(), WITHIN + SegmentDocuments.RECORD_IDS));
  }

  @Override
  public boolean append(Segment segment) {
    return documents.insert("write to the trail", SegmentDocuments.write(segment));
  }

  @Override
  public Optional<Segment> withNumber(long number) {
    return documents
        .first("read the trail", query(where(ID).is(number)))
        .map(SegmentDocuments::read);
  }

  @Override
  public Optional<Segment> last() {
    return documents
        .first("find the end of the trail", query(segments()).with(Sort.by(ID).descending()))
        .map(SegmentDocuments::read);
  }

  @Override
  public List<Segment> after(long number, int limit) {
    return documents.all(
        "read the trail",
        query(where(ID).gt(number)).with(Sort.by(ID)).limit(limit),
        SegmentDocuments::read);
  }

  @Override
  public List<Segment> search(Search search, long entry, int limit) {
    return documents.all(
        "search the trail",
        query(criteria(search).and(FIRST).lt(entry)).with(Sort.by(ID).descending()).limit(limit),
        SegmentDocuments::read);
  }

  /** Finds some more than are looked for: entries of one segment are told apart when read. */
  private static Criteria criteria(Search search) {
    Criteria criteria = segments();
    if (search.actor() != null) {
      criteria = criteria.and(WITHIN + SegmentDocuments.ACTOR).is(search.actor());
    }
    if (search.action() != null) {
      criteria = criteria.and(WITHIN + SegmentDocuments.ACTION).is(search.action());
    }
    if (search.record() != null) {
      criteria = criteria.and(WITHIN + SegmentDocuments.RECORD_IDS).is(search.record());
    }
    if (search.from() != null) {
      criteria = criteria.and(WITHIN + SegmentDocuments.AT).gte(Date.from(search.from()));
    }
    return criteria;
  }

  @Override
  public Link start() {
    return documents
        .first("find the beginning of the trail", query(where(ID).is(START)))
        .map(MongoSegments::readStart)
        .orElse(Link.START);
  }

  private static Link readStart(Document start) {
    return new Link(
        SegmentDocuments.number(start, CUT_AT),
        textOrNothing(start, HASH),
        SegmentDocuments.number(start, FIRST));
  }

  @Override
  public void startAfter(Link link) {
    String what = "move the beginning of the trail";
    Document start =
        new Document(ID, START)
            .append(CUT_AT, link.segment())
            .append(HASH, link.hash())
            .append(FIRST, link.nextEntry());
    if (!documents.insert(what, start)) {
      documents.change(
          what,
          query(where(ID).is(START).and(CUT_AT).lt(link.segment())),
          Update.update(CUT_AT, link.segment())
              .set(HASH, link.hash())
              .set(FIRST, link.nextEntry()));
    }
  }

  @Override
  public void removeBeforeStart() {
    documents.remove("shorten the trail", query(where(ID).gt(START).lte(start().segment())));
  }

  private static Criteria segments() {
    return where(ID).gt(START);
  }
}
