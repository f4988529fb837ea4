package org.spira.api.documents;

import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What marks the document of an inference that not everybody may be told any more, and what that
 * leaves: the one place for all rooms that read these documents. A member that is missing equals
 * null.
 */
public final class InferenceMarks {

  /** What only a tombstone has. */
  public static final String ERASURE = "erasure";

  /** What an inference has whose patient withdrew their consent. */
  public static final String RESTRICTED = "restricted";

  /** What says which kinds of data are gone because their time was over, and since when. */
  public static final String REMOVED = "removed";

  /** The kind that says who an inference is about, in {@link #REMOVED}. */
  public static final String IDENTITY = "identity";

  private InferenceMarks() {}

  /** Of these, those that are there: not the tombstones. */
  public static Criteria living(Criteria which) {
    return which.and(ERASURE).is(null);
  }

  /**
   * Of these, those that may be looked at for something else than their patient's care: whoever
   * judges models, or is told cases, asks by this and sees nobody who withdrew their consent.
   */
  public static Criteria studied(Criteria which) {
    return living(which).and(RESTRICTED).is(null);
  }

  /** The member that says since when this kind of data is gone. */
  public static String removed(String kind) {
    return REMOVED + "." + kind;
  }
}
