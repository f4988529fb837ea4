package org.spira.inference.research.adapter.cli.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.models.ServedModel;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.research.application.MeasureModel;
import org.spira.inference.research.application.SaysTheSame;
import org.spira.inference.research.application.direct.TryDirectly;
import org.spira.inference.research.domain.Costs;
import org.spira.inference.research.domain.DirectTrial;

/** What running a model shows, by name. */
final class MeasuredFacts {

  private static final int SHOWN = 4;

  private final Models models;

  /** With how models are run where they serve. */
  MeasuredFacts(Models models) {
    this.models = models;
  }

  /** Of this model, whose graph is closed by that. */
  Map<String, Object> of(ServedModel served) {
    try (LoadedModel graph = models.onTrial(served.graph())) {
      return HearingModel.of(served)
          .map(model -> {
            Map<String, Object> facts =
                measured(
                    new MeasureModel(models.largestBatch()).of(model, served.alone().isPresent()));
            SaysTheSame.ofAll(model)
                .ifPresent(said -> facts.put("says_the_same_of_all", sameOfAll(said)));
            return facts;
          })
          .orElseGet(() -> tried(graph));
    }
  }

  private static Map<String, Object> measured(Costs costs) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("largest_batch", costs.largestBatch());
    facts.put("milliseconds_to_prepare_a_row", rounded(costs.preparingMillis()));
    facts.put("milliseconds_a_row_alone", rounded(costs.aloneMillis()));
    facts.put("milliseconds_a_row_in_a_batch", rounded(costs.togetherMillis()));
    return facts;
  }

  private static String sameOfAll(float[] said) {
    return "%s, whatever it is given: does it hear? A softmax over one column does that, write a sigmoid"
        .formatted(Arrays.toString(Arrays.copyOf(said, Math.min(SHOWN, said.length))));
  }

  private Map<String, Object> tried(LoadedModel graph) {
    try {
      return facts(new TryDirectly(models.largestBatch()).of(graph));
    } catch (ModelFailedException e) {
      // nobody knows whether it would run on what it is for, so that no server refuses it
      return Map.of("does_not_run_on_made_values", String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> facts(DirectTrial trial) {
    Map<String, Object> facts = new LinkedHashMap<>();
    trial.free().ifPresent(length -> facts.put("free_lengths_tried_as", length));
    facts.put("same_numbers_each_time", trial.repeatable());
    facts.put("finite_numbers", trial.finite());
    trial
        .batch()
        .ifPresent(batch -> {
          facts.put("rows_independent", batch.independent());
          facts.put("largest_batch", batch.rows());
        });
    facts.put("milliseconds_a_row_alone", rounded(trial.aloneMillis()));
    trial
        .batch()
        .ifPresent(batch -> facts.put("milliseconds_a_row_in_a_batch", rounded(batch.rowMillis())));
    return facts;
  }

  /** To a thousandth. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
