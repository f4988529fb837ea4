package org.spira.api.inferences.port;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.Search;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.common.RecordingPart;

/**
 * The truth about every inference that was accepted. Each method is one atomic step; every one that
 * changes something has been made durable by a majority when it returns.
 */
public interface Inferences {

  /**
   * Accepts an inference.
   *
   * @return false if it is there already
   */
  boolean add(Inference inference, Dispatch dispatch);

  /** The inference with this id; one that was erased is not there. */
  Optional<Inference> withId(String id);

  /**
   * Where and how well these were recorded, by inference: of those only that may be studied. Of
   * what was erased, or whose patient withdrew their consent, there is nothing.
   */
  Map<String, Circumstances> circumstances(Collection<String> ids);

  /** Which of these are there; those that were erased are not. */
  Set<String> among(Collection<String> ids);

  /**
   * All of a user's when this is called, oldest first. They are read as they are wanted, so that
   * few are in memory at a time; what was erased by then is left out.
   */
  Stream<Inference> ofUser(String userId);

  /**
   * Those of a user's that are looked for, from a position on, in its order. Empty behind one that
   * is gone.
   */
  List<Inference> page(Search search, Search.Position position);

  /**
   * How many are looked for, without looking at more than a number of them.
   *
   * @return {@code most} if there are so many or more; absent if it would take long to tell
   */
  OptionalLong countUpTo(Search search, int most);

  /**
   * How many of those that this service promised to a user have not ended, without looking at more
   * than a number of them.
   *
   * @return {@code most} if there are so many or more
   */
  long unfinished(String userId, int most);

  /** The ids of those that try the recordings of these again. */
  List<String> retriesOf(Collection<String> ids);

  /** Those not ended that somebody has to look after by now, the most overdue first. */
  List<Waiting> due(Instant now, int limit);

  /**
   * Takes a due inference in hand until the given time, so that no other replica looks after it.
   *
   * @return false if another was faster, or if it has ended
   */
  boolean lease(Waiting waiting, Instant until);

  /**
   * Stores how far the delivery is, unless the inference has ended, was erased, or a later attempt
   * is on its way.
   *
   * @return whether it was stored
   */
  boolean dispatched(String id, Dispatch dispatch);

  /**
   * Stores how an inference ended, unless it has ended before.
   *
   * @return whether it is this call that ended it
   */
  boolean end(Inference ended);

  /**
   * Those that completed without a noted diagnosis and have their result still, in the order of
   * ids: whoever ended them was of a version that did not note it.
   */
  List<String> undiagnosed(String after, int limit);

  /** Notes the diagnosis of one that completed, unless one is noted. */
  void noteDiagnosis(String id, String diagnosis);

  /** Which of these are known and have ended, or were erased. */
  Set<String> ended(Collection<String> ids);

  /** What has been accepted and not ended. */
  default Backlog backlog() {
    return backlog(Integer.MAX_VALUE);
  }

  /** The same, but counted up to a number only. */
  Backlog backlog(int most);

  /**
   * Why the newest of those that were accepted since then ended as an error.
   *
   * @param most how many are looked at
   * @return one for each inference, empty where none was kept
   */
  List<String> reasonsSince(Instant since, int most);

  /**
   * What an inference was recorded in, without anything about the patient.
   *
   * @param modelId who was asked
   * @param hospital as the form has it
   * @param measured of the recordings, by the names of {@link org.spira.common.drift.Measure}
   */
  record Circumstances(
      @Nullable String modelId, @Nullable String hospital, Map<String, Double> measured) {

    /** Copies the measures. */
    public Circumstances {
      measured = Map.copyOf(measured);
    }

    /** With recordings of this quality. */
    public static Circumstances of(
        @Nullable String modelId,
        @Nullable String hospital,
        Map<RecordingPart, MeasuredQuality> quality) {
      Map<String, Double> measured = new HashMap<>();
      quality.forEach((part, each) ->
          each.numbers().forEach((measure, value) -> measured.put(measure.of(part), value)));
      return new Circumstances(modelId, hospital, measured);
    }
  }

  /** An inference that has not ended, and how far it is on its way. */
  record Waiting(Inference inference, Dispatch dispatch) {}

  /**
   * The inferences not ended.
   *
   * @param oldest when the oldest of them was accepted, if there is one
   */
  record Backlog(long size, Optional<Instant> oldest) {}
}
