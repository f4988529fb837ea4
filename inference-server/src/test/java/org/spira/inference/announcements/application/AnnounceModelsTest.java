package org.spira.inference.announcements.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.common.ModelsAnnouncement;
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

class AnnounceModelsTest {

  private static final ModelVersion THREE = new ModelVersion("lungs", "3", "d".repeat(64));
  private static final Instant SINCE = Instant.parse("2026-01-02T03:04:05Z");
  private static final Speaker ME = new Speaker("me", Optional.of("pod-1"));
  private static final DriftReference REFERENCE =
      DriftReference.of("d".repeat(64), "data", 1, Map.of());
  private static final ModelReport SERVING =
      new ModelReport(
          "lungs",
          Optional.of("lungs-topic"),
          ServedModels.State.SERVING,
          List.of(
              new ModelReport.Serving(
                  ModelRole.PRODUCTION, THREE, Optional.empty(), Optional.of(REFERENCE), SINCE)),
          List.of(new ModelReport.Refusal(ModelRole.CHALLENGER, "4", "load", "x".repeat(3_000))));

  private static final Announced SAID_OF_SERVING =
      new Announced(
          "lungs",
          "lungs-topic",
          "serving",
          List.of(new Serving("production", "3", "d".repeat(64), REFERENCE, SINCE)),
          List.of(new Refused("challenger", "4", "load", "x".repeat(1_999) + "…")));

  private static final Announced SAID_OF_UNUSABLE =
      new Announced(
          "a,b",
          null,
          "unusable",
          List.of(),
          List.of(new Refused("production", "", "name", "rename it")));

  private final Said said = new Said();
  private final List<ModelReport> reports = new ArrayList<>();
  private final ReportedModels models = new ReportedModels(true, reports);
  private long nanos;
  private final AnnounceModels announce = new AnnounceModels(models, said, ME, () -> nanos);

  private void pass(Duration time) {
    nanos += time.toNanos();
    announce.look(false);
  }

  @Test
  void saysWhatServesAndWhatIsRefusedAndWhy() {
    reports.add(SERVING);
    reports.add(ModelReport.unusable("a,b", "rename it"));
    announce.look(false);
    assertThat(said.all)
        .containsExactly(
            new ModelsAnnouncement(
                    "me", AnnounceModels.GOOD_FOR, List.of(SAID_OF_SERVING, SAID_OF_UNUSABLE))
                .called("pod-1"));
  }

  @Test
  void saysItAgainAndAgain() {
    announce.look(false);
    pass(AnnounceModels.EVERY.minusMillis(1));
    assertThat(said.all).hasSize(1);
    pass(Duration.ofMillis(1));
    assertThat(said.all).hasSize(2);
  }

  @Test
  void saysItWhenItChangesAndWhenItIsAsked() {
    announce.look(false);
    reports.add(SERVING);
    announce.look(false);
    announce.look(false);
    assertThat(said.all).hasSize(2);
    announce.look(true);
    assertThat(said.all).hasSize(3);
  }

  @Test
  void whatCannotBeSaidIsSaidAtTheNextLook() {
    said.away = true;
    announce.look(false);
    announce.look(false);
    said.away = false;

    announce.look(false);
    announce.look(false);

    assertThat(said.all).hasSize(1);
  }

  @Test
  void announcesByItselfAnswersWhoeverAsksAndTakesLeave() throws InterruptedException {
    announce.start();
    assertThat(said.next().goodForMs()).isPositive();

    said.asked.run();
    assertThat(said.next().goodForMs()).isPositive();

    announce.stop();
    assertThat(said.next()).isEqualTo(ModelsAnnouncement.farewell("me"));
  }

  @Test
  void stopsAlsoWhenNobodyHears() {
    announce.start();
    said.away = true;

    announce.stop();

    assertThat(said.all).doesNotContain(ModelsAnnouncement.farewell("me"));
  }
}
