package org.spira.api.inferences.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was taken away from an inference because the time was over for which it is kept, and when.
 *
 * @param recordings when those were; absent while they are kept
 * @param identity when the patient's number and dates were
 * @param result when what models said was
 */
public record Removed(
    @Nullable Instant recordings, @Nullable Instant identity, @Nullable Instant result) {

  /** Nothing. */
  public static final Removed NOTHING = new Removed(null, null, null);
}
