package org.spira.api.evaluation.adapter;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import org.spira.api.evaluation.application.WatchDrift;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.drift.Drift;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.common.drift.Shift;
import org.spira.common.drift.Shift.Level;

/**
 * How far what versions see and say has moved, in Micrometer. The labels name models, versions and
 * measures; of hospitals it is only counted how many have drifted.
 */
public final class DriftMeters {

  /** Population stability index, by model, version and measure. */
  public static final String INDEX = "spira.model.drift.index";

  /** Distance of Kolmogorov and Smirnov, likewise. */
  public static final String DISTANCE = "spira.model.drift.distance";

  /** 0 stable, 1 to be watched, 2 drifted, likewise; nothing while there are too few results. */
  public static final String LEVEL = "spira.model.drift.level";

  /** Hospitals that have drifted, by model and version. */
  public static final String HOSPITALS = "spira.model.drift.hospitals";

  /** Newest results that were compared, by model, version and where the reference is from. */
  public static final String RESULTS = "spira.model.drift.results";

  /** Share of the newest diagnoses that a challenger agrees with, by model and both versions. */
  public static final String AGREEMENT = "spira.model.agreement";

  /** Of how many that share is, likewise. */
  public static final String AGREEMENT_OF = "spira.model.agreement.of";

  private static final List<String> ALL =
      List.of(INDEX, DISTANCE, LEVEL, HOSPITALS, RESULTS, AGREEMENT, AGREEMENT_OF);

  private final FindModel models;
  private final WatchDrift watchDrift;
  private final Gauges gauges;

  /** Into this registry. */
  public DriftMeters(MeterRegistry registry, FindModel models, WatchDrift watchDrift) {
    this.models = models;
    this.watchDrift = watchDrift;
    this.gauges = new Gauges(registry, ALL);
  }

  /** Works them out anew, of all models that can be asked. */
  public void refresh() {
    Gauges.Rows rows = new Gauges.Rows();
    for (Model model : models.askable()) {
      Drift drift = watchDrift.of(model);
      drift.versions().forEach(version -> add(model, version, rows));
      drift.agreements().forEach(agreement -> add(model, agreement, rows));
    }
    gauges.show(rows);
  }

  private static void add(Model model, VersionDrift of, Gauges.Rows rows) {
    Tags tags = Tags.of("model", model.name(), "version", of.version());
    rows.add(HOSPITALS, tags, (double) of.drifting());
    rows.add(
        RESULTS,
        tags.and("reference", of.origin().name().toLowerCase(Locale.ROOT)),
        of.all().results());
    of.all().shifts().forEach((measure, shift) -> add(shift, tags.and("measure", measure), rows));
  }

  private static void add(Shift shift, Tags tags, Gauges.Rows rows) {
    if (shift.level() != Level.TOO_FEW) {
      rows.add(INDEX, tags, shift.index());
      rows.add(DISTANCE, tags, shift.test().distance());
      rows.add(LEVEL, tags, shift.level().compareTo(Level.STABLE));
    }
  }

  private static void add(Model model, Agreement of, Gauges.Rows rows) {
    Tags tags =
        Tags.of(
            "model", model.name(),
            "version", of.production().version(),
            "challenger", of.challenger().version());
    rows.add(AGREEMENT, tags, (double) of.agreed() / of.of());
    rows.add(AGREEMENT_OF, tags, of.of());
  }
}
