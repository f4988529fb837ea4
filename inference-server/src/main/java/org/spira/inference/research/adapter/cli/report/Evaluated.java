package org.spira.inference.research.adapter.cli.report;

import java.time.Instant;
import java.util.List;
import org.spira.inference.models.ModelVersion;
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

  /**
   * Labelled recordings.
   *
   * @param path as it was given
   * @param digest tells them from others
   */
  public record Data(String path, String digest) {}
}
