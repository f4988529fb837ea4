package org.spira.api.documents;

import java.util.List;

/**
 * An index that a subject needs.
 *
 * @param unique whether no two documents may have the same members
 * @param members in the order in which they are sorted, all ascending
 */
public record WantedIndex(String collection, boolean unique, List<String> members) {

  /** Copies the list. */
  public WantedIndex {
    members = List.copyOf(members);
  }

  /** One that makes a member unique. */
  public static WantedIndex unique(String collection, String member) {
    return new WantedIndex(collection, true, List.of(member));
  }

  /** One that makes a question quick. */
  public static WantedIndex plain(String collection, String... members) {
    return new WantedIndex(collection, false, List.of(members));
  }

  /** All that one subject needs, as one bean. */
  public record Plan(List<WantedIndex> indexes) {

    /** These. */
    public static Plan of(WantedIndex... indexes) {
      return new Plan(List.of(indexes));
    }
  }
}
