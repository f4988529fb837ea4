package org.spira.api.inferences.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * In which order inferences come.
 *
 * @param isFalling whether what is greater, or newer, comes first
 */
public record Order(Column column, boolean isFalling) {

  /** As they were accepted, the last first. */
  public static final Order NEWEST_FIRST = new Order(Column.ACCEPTED, true);

  /** As they were accepted. */
  public static final Order OLDEST_FIRST = new Order(Column.ACCEPTED, false);

  /**
   * What inferences can be ordered by: what an index stands in the order of. What is the same comes
   * in the order of acceptance.
   */
  public enum Column {
    ACCEPTED("created_in"),
    RGH("rgh"),
    HOSPITAL("hospital"),
    /** By its id: in the order in which models were registered. */
    MODEL("model"),
    /** By its word in the database. */
    STATUS("status"),
    /** By the model's own word; what has none yet comes first, whichever way. */
    DIAGNOSIS("diagnosis");

    private final String wireName;

    Column(String wireName) {
      this.wireName = wireName;
    }

    /** What clients call it. */
    public String wireName() {
      return wireName;
    }

    /**
     * Whether what is missing may still come. It stands first whichever way, so that what gets it
     * while somebody turns the pages moves on to where they have not been: it may be seen twice,
     * and is never missed.
     */
    public boolean isGivenLater() {
      return this == DIAGNOSIS;
    }

    /** The one of this name. */
    public static Optional<Column> named(String wireName) {
      return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
    }
  }
}
