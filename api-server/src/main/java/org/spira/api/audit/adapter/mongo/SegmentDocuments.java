package org.spira.api.audit.adapter.mongo;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.instantOrEpoch;
import static org.spira.api.documents.Members.textOrNothing;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.spira.api.audit.domain.Entry;
import org.spira.api.audit.domain.Entry.Actor;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.audit.domain.Segment;

/** A segment as a document whose id is its number. */
final class SegmentDocuments {

  static final String FIRST = "first";
  static final String HASH = "hash";
  static final String ENTRIES = "entries";
  static final String AT = "at";
  static final String ACTOR = "actor";
  static final String ACTION = "action";
  static final String RECORD_IDS = "record_ids";

  private static final String PREVIOUS = "previous";
  private static final String NAME = "name";
  private static final String ROLE = "role";
  private static final String ADDRESS = "address";
  private static final String RECORDS = "records";
  private static final String OUTCOME = "outcome";

  private SegmentDocuments() {}

  static Document write(Segment segment) {
    return new Document(ID, segment.number())
        .append(FIRST, segment.first())
        .append(PREVIOUS, segment.previous())
        .append(ENTRIES, segment.entries().stream().map(SegmentDocuments::write).toList())
        .append(HASH, segment.hash());
  }

  private static Document write(Entry entry) {
    Actor actor = entry.actor();
    return new Document(AT, Date.from(entry.at()))
        .append(ACTOR, actor.id())
        .append(NAME, actor.name())
        .append(ROLE, actor.role())
        .append(ADDRESS, actor.address())
        .append(ACTION, entry.action())
        .append(RECORDS, new Document(new TreeMap<String, Object>(entry.records())))
        // looked for whatever they are ids of
        .append(RECORD_IDS, List.copyOf(entry.records().values()))
        .append(OUTCOME, entry.outcome().wireName());
  }

  static Segment read(Document document) {
    return new Segment(
        number(document, ID),
        number(document, FIRST),
        textOrNothing(document, PREVIOUS),
        document.getList(ENTRIES, Document.class, List.of()).stream()
            .map(SegmentDocuments::readEntry)
            .toList(),
        textOrNothing(document, HASH));
  }

  static long number(Document document, String member) {
    Number number = document.get(member, Number.class);
    return number == null ? 0 : number.longValue();
  }

  private static Entry readEntry(Document document) {
    return new Entry(
        instantOrEpoch(document, AT),
        new Actor(
            textOrNothing(document, ACTOR),
            textOrNothing(document, NAME),
            textOrNothing(document, ROLE),
            textOrNothing(document, ADDRESS)),
        textOrNothing(document, ACTION),
        readRecords(document.get(RECORDS, new Document())),
        Outcome.ofWireName(textOrNothing(document, OUTCOME)));
  }

  private static Map<String, String> readRecords(Document records) {
    return records.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
  }
}
