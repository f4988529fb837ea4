package org.spira.api.audit.domain;

import java.util.List;

/**
 * Entries that were stored together, chained to those before by a hash over everything.
 *
 * @param number counted from 1, without a gap
 * @param first number of its first entry, counted over all segments
 * @param previous the hash of the segment before
 * @param hash of this one
 */
public record Segment(long number, long first, String previous, List<Entry> entries, String hash) {

  /** Copies the list. */
  public Segment {
    entries = List.copyOf(entries);
  }

  /** The segment that holds these entries and follows that link. */
  public static Segment after(Link link, List<Entry> entries) {
    long number = link.segment() + 1;
    String hash = ChainHash.of(number, link.nextEntry(), link.hash(), entries);
    return new Segment(number, link.nextEntry(), link.hash(), entries, hash);
  }

  /** Where the next segment joins. */
  public Link link() {
    return new Link(number, hash, first + entries.size());
  }

  /** Whether its hash is that of what is in it. */
  public boolean isWhole() {
    return hash.equals(ChainHash.of(number, first, previous, entries));
  }
}
