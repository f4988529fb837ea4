package org.spira.inference.announcements.application;

import java.util.List;
import java.util.Locale;
import org.spira.common.ModelsAnnouncement.Announced;
import org.spira.common.ModelsAnnouncement.Refused;
import org.spira.common.ModelsAnnouncement.Serving;
import org.spira.inference.models.ModelReport;
import org.spira.inference.shared.Excerpt;

/** Puts reports about models into the words of an announcement. */
final class Wording {

  /** A reason is for a person to read; the whole of a longer one is in the log. */
  private static final int LONGEST_REASON = 2_000;

  private Wording() {}

  static List<Announced> of(List<ModelReport> reports) {
    return reports.stream().map(Wording::of).toList();
  }

  private static Announced of(ModelReport report) {
    return new Announced(
        report.model(),
        report.channel().orElse(null),
        report.state().name().toLowerCase(Locale.ROOT),
        report.serving().stream().map(Wording::of).toList(),
        report.refused().stream().map(Wording::of).toList());
  }

  private static Serving of(ModelReport.Serving serving) {
    return new Serving(
        serving.role().alias(),
        serving.version().version(),
        serving.version().digest(),
        serving.reference().orElse(null),
        serving.since());
  }

  private static Refused of(ModelReport.Refusal refusal) {
    return new Refused(
        refusal.role().alias(),
        refusal.version(),
        refusal.step(),
        Excerpt.of(refusal.reason(), LONGEST_REASON));
  }
}
