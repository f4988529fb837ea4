package org.spira.api.documents;

import java.util.List;

/**
 * An index that a subject needs.
 *
 * @param kind what it is for
 * @param members in the order in which they are sorted, all ascending
 */
public record WantedIndex(String collection, Kind kind, List<String> members) {

  /** What an index is for. */
  public enum Kind {
    /** It makes a question quick. */
    PLAIN,
    /** No two documents may have the same member. */
    UNIQUE,
    /** Nor here, but any number may lack it. */
    UNIQUE_IF_THERE
  }

  /** Copies the list. */
  public WantedIndex {
    members = List.copyOf(members);
  }

  /** Whether it keeps two documents from having the same member. */
  public boolean isUnique() {
    return kind != Kind.PLAIN;
  }

  /** Its first member; the only one of an index that makes a member unique. */
  public String member() {
    return members.getFirst();
  }

  /** One that makes a member unique. */
  public static WantedIndex unique(String collection, String member) {
    return new WantedIndex(collection, Kind.UNIQUE, List.of(member));
  }

  /** One that makes a member unique among the documents that have it. */
  public static WantedIndex uniqueIfThere(String collection, String member) {
    return new WantedIndex(collection, Kind.UNIQUE_IF_THERE, List.of(member));
  }

  /** One that makes a question quick. */
  public static WantedIndex plain(String collection, String... members) {
    return new WantedIndex(collection, Kind.PLAIN, List.of(members));
  }

  /** All that one subject needs, as one bean. */
  public record Plan(List<WantedIndex> indexes) {

    /** These. */
    public static Plan of(WantedIndex... indexes) {
      return new Plan(List.of(indexes));
    }
  }
}
