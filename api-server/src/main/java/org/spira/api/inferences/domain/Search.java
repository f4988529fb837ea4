package org.spira.api.inferences.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inferences are looked for; what is absent does not restrict. When an inference was accepted
 * is told by its id, to the second.
 *
 * @param reach among which
 * @param rgh with what the patient's number begins
 * @param from accepted then or later
 * @param until accepted before then
 * @param hospital the names of which one was filled in: those that one hospital has or had
 * @param outcome what the patient turned out to have, by its wire name
 * @param diagnosis what the model said, as it is noted beside its result; where nothing is noted,
 *     the result has to tell
 */
public record Search(
    Reach reach,
    Optional<String> rgh,
    Optional<InferenceStatus> status,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<Set<String>> hospital,
    Optional<String> modelId,
    Optional<String> outcome,
    Optional<String> diagnosis) {

  /** All of a user's. */
  public static Search of(String userId) {
    return within(Reach.own(userId));
  }

  /** All within this reach. */
  public static Search within(Reach reach) {
    return new Search(
        reach,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, of which the model said this, or nothing that is noted. */
  public Search maySay(String said) {
    return new Search(
        reach, rgh, status, from, until, hospital, modelId, outcome, Optional.of(said));
  }

  /** Only the user: the rest is the patient's. */
  @Override
  public String toString() {
    return "Search[" + reach.userId() + "]";
  }

  /**
   * Where to begin to look, and which way.
   *
   * @param after the id behind which it goes on; absent at the beginning
   * @param isAfterMissing whether that one lacked what they are ordered by when it was told; it may
   *     have it by now, and this goes on where it was
   * @param limit how many at most
   */
  public record Position(@Nullable String after, boolean isAfterMissing, Order order, int limit) {

    /** Behind an inference as it stands now, or at the beginning. */
    public Position(@Nullable String after, Order order, int limit) {
      this(after, false, order, limit);
    }

    /** The same way, behind the inference of this id as it stands now. */
    public Position behind(String id) {
      return new Position(id, order, limit);
    }

    /** The same way, behind this inference as it was read. */
    public Position behind(Inference last) {
      boolean isMissing = order.column().isGivenLater() && last.diagnosis() == null;
      return new Position(last.id(), isMissing, order, limit);
    }

    /** The same place, with so many at most. */
    public Position atMost(int most) {
      return new Position(after, isAfterMissing, order, most);
    }
  }
}
