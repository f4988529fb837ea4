package org.spira.api.audit.domain;

import java.util.List;
import org.spira.api.shared.Fingerprint;

/** The fingerprint of a segment's members in a fixed order. */
final class ChainHash {

  private static final String FORMAT = "spira audit trail 1";

  private ChainHash() {}

  static String of(long number, long first, String previous, List<Entry> entries) {
    Fingerprint hash = new Fingerprint();
    hash.add(FORMAT).add(number).add(first).add(previous).add(entries.size());
    entries.forEach(entry -> add(hash, entry));
    return hash.hex();
  }

  private static void add(Fingerprint hash, Entry entry) {
    Entry.Actor actor = entry.actor();
    hash.add(entry.at().toEpochMilli()).add(actor.id()).add(actor.name()).add(actor.role());
    hash.add(actor.address()).add(entry.action()).add(entry.outcome().wireName());
    hash.add(entry.records().size());
    entry.records().forEach((name, id) -> hash.add(name).add(id));
  }
}
