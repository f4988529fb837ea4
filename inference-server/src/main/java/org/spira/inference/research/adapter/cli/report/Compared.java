package org.spira.inference.research.adapter.cli.report;

import org.spira.inference.research.domain.evaluation.Comparison;

/**
 * Two evaluations of different models on the same data.
 *
 * @param first the one
 * @param second the other
 */
public record Compared(Evaluated first, Evaluated second) {

  Comparison comparison() {
    return new Comparison(first.evaluation(), second.evaluation());
  }
}
