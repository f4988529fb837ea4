package org.spira.api.evaluation.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import org.spira.api.evaluation.application.EvaluateModel;
import org.spira.api.evaluation.domain.Evaluation.OfVersion;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.common.statistics.Proportion;

/**
 * How right versions were by what patients turned out to have, in Micrometer: shares, and of how
 * many. The labels name models, versions and roles, and nothing that would tell of whom or where.
 */
public final class EvaluationMeters {

  /** Share of those who have it that were diagnosed so, by model, version and role. */
  public static final String SENSITIVITY = "spira.model.sensitivity";

  /** Share of the others that were diagnosed so, likewise. */
  public static final String SPECIFICITY = "spira.model.specificity";

  /** Diagnoses with a clear outcome, likewise, and by outcome. */
  public static final String LABELLED = "spira.model.labelled";

  private final FindModel models;
  private final EvaluateModel evaluateModel;
  private final Gauges gauges;

  /** Into this registry. */
  public EvaluationMeters(MeterRegistry registry, FindModel models, EvaluateModel evaluateModel) {
    this.models = models;
    this.evaluateModel = evaluateModel;
    this.gauges = new Gauges(registry, List.of(SENSITIVITY, SPECIFICITY, LABELLED));
  }

  /** Works them out anew, of all models that can be asked. */
  public void refresh() {
    Gauges.Rows rows = new Gauges.Rows();
    for (Model model : models.askable()) {
      evaluateModel.figures(model).versions().forEach(version -> add(model, version, rows));
    }
    gauges.show(rows);
  }

  private static void add(Model model, OfVersion of, Gauges.Rows rows) {
    Tags tags =
        Tags.of(
            "model", model.name(),
            "version", of.version().version(),
            "role", of.version().role().name().toLowerCase(Locale.ROOT));
    Proportion positive = of.matrix().sensitivity();
    Proportion negative = of.matrix().specificity();
    rows.add(LABELLED, tags.and("outcome", "confirmed"), positive.of());
    rows.add(LABELLED, tags.and("outcome", "excluded"), negative.of());
    add(SENSITIVITY, positive, tags, rows);
    add(SPECIFICITY, negative, tags, rows);
  }

  /** Of nobody there is no share. */
  private static void add(String name, Proportion share, Tags tags, Gauges.Rows rows) {
    if (share.of() > 0) {
      rows.add(name, tags, share.value());
    }
  }
}
