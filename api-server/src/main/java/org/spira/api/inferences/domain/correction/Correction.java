package org.spira.api.inferences.domain.correction;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed in a form that had been sent.
 *
 * @param by the id of the account
 * @param changes by the members' names on the wire
 */
public record Correction(Instant at, String by, Map<String, Change> changes) {

  /** So many of one form are kept: with texts as long as may be, they fit into its document. */
  public static final int MOST = 50;

  /** Copies the map. */
  public Correction {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }

  /**
   * What a member was and what it is: texts, or whole numbers.
   *
   * @param from absent where nothing was there
   * @param to absent where nothing is there any more
   */
  public record Change(@Nullable Object from, @Nullable Object to) {

    /** Nothing: all of it is the patient's. */
    @Override
    public String toString() {
      return "Change[…]";
    }
  }

  /** Who and when: the rest is the patient's. */
  @Override
  public String toString() {
    return "Correction[" + at + ", " + by + "]";
  }
}
