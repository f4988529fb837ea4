package org.spira.api.research.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.outcomes.Outcome.Value;
import org.spira.api.research.domain.Heard;
import org.spira.common.RecordingPart;

/**
 * Inferences of which somebody said what the patient turned out to have. What was erased, and what
 * a patient's withdrawn consent took out of use, is not there.
 */
public interface LabelledRecords {

  /** Some of them, by rising ids, which lie between these two; of all models or of one. */
  List<Labelled> between(String above, String below, Optional<String> modelId, int limit);

  /** The one with this id, if it is there. */
  Optional<Labelled> withId(String inferenceId);

  /**
   * One of them, as it is stored.
   *
   * @param hasRecordings whether they are kept still
   * @param given all that was said of what the patient has, the first of it first
   */
  record Labelled(
      String inferenceId,
      @Nullable String modelId,
      Filled filled,
      boolean hasRecordings,
      Map<RecordingPart, Heard> quality,
      List<Given> given) {

    /** Copies mapping and list. */
    public Labelled {
      quality = Map.copyOf(quality);
      given = List.copyOf(given);
    }

    /** Only the id: the rest is the patient's. */
    @Override
    public String toString() {
      return "Labelled[" + inferenceId + "]";
    }
  }

  /** What somebody said that the patient has, and when; neither who nor what else. */
  record Given(Value value, Instant at) {}

  /** What somebody filled in, as they wrote it. */
  record Filled(
      @Nullable String hospital,
      @Nullable String number,
      @Nullable String sex,
      @Nullable String mask,
      @Nullable Integer age) {

    /** Nothing: it is the patient's. */
    @Override
    public String toString() {
      return "Filled[…]";
    }
  }
}
