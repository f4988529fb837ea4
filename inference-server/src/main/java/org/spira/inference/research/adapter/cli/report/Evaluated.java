package org.spira.inference.research.adapter.cli.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.DriftReference;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.research.domain.evaluation.AddedNoise;
import org.spira.inference.research.domain.evaluation.Counted;
import org.spira.inference.research.domain.evaluation.Evaluation;

/**
 * An evaluation and of what it is.
 *
 * @param model which version
 * @param data where the labelled recordings lie, and their digest
 * @param at when it was made
 * @param unused columns of the data that are no subgroups
 */
public record Evaluated(
    ModelVersion model, Data data, Instant at, Evaluation evaluation, List<String> unused) {

  /** How what was measured is distributed; empty if no case has a score. */
  public Optional<DriftReference> reference() {
    return Counted.of(model.digest(), data.digest(), evaluation.results());
  }

  /**
   * Labelled recordings.
   *
   * @param path as it was given
   * @param digest tells them from others
   * @param noise what was mixed into them; nothing if they are as they were recorded
   */
  public record Data(String path, String digest, @Nullable AddedNoise noise) {

    /** What was mixed in, in a sentence. */
    String heard() {
      return noise == null
          ? "The recordings are as they are: no noise was added."
          : "Mixed into %s cases: %s noise, %s dB below the recording's mean power, seed %d."
              .formatted(noise.into(), sort(noise), Numbers.text(noise.ratio()), noise.seed());
    }

    private static String sort(AddedNoise noise) {
      return noise.source().equals(AddedNoise.WHITE)
          ? noise.source()
          : "recorded (SHA-256 %s)".formatted(noise.source());
    }
  }
}
