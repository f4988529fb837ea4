package org.spira.inference.announcements.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.common.ModelsAnnouncement.Announced;
import org.spira.common.ModelsAnnouncement.Refused;
import org.spira.common.ModelsAnnouncement.Serving;
import org.spira.common.drift.DriftReference;
import org.spira.inference.announcements.application.AnnounceModels.Speaker;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ReportedModels;
import org.spira.inference.models.ServedModels;

/** A server of three models, and all that it announces. */
abstract class HeardAnnouncements {

  static final ModelVersion THREE = new ModelVersion("lungs", "3", "d".repeat(64));
  static final DriftReference REFERENCE = DriftReference.of("d".repeat(64), "data", 1, Map.of());
  static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");
  static final Speaker ME = new Speaker("me", Optional.of("pod-1"));
  static final ModelReport SERVING =
      new ModelReport(
          "lungs",
          Optional.of("lungs-topic"),
          ServedModels.State.SERVING,
          List.of(
              new ModelReport.Serving(
                  ModelRole.PRODUCTION, THREE, Optional.empty(), Optional.of(REFERENCE), SINCE)),
          List.of(new ModelReport.Refusal(ModelRole.CHALLENGER, "4", "load", "x".repeat(3_000))));

  static final Announced SAID_OF_SERVING =
      new Announced(
          "lungs",
          "lungs-topic",
          "serving",
          List.of(new Serving("production", "3", "d".repeat(64), REFERENCE, SINCE)),
          List.of(new Refused("challenger", "4", "load", "x".repeat(1_999) + "…")));
  static final Announced SAID_OF_UNUSABLE =
      new Announced(
          "a,b",
          null,
          "unusable",
          List.of(),
          List.of(new Refused("production", "", "name", "rename it")));

  final Said said = new Said();
  final List<ModelReport> reports = new ArrayList<>();
  final ReportedModels models = new ReportedModels(true, reports);
  long nanos;
  final AnnounceModels announce = new AnnounceModels(models, said, ME, () -> nanos);

  void pass(Duration time) {
    nanos += time.toNanos();
    announce.look(false);
  }
}
