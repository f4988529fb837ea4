package org.spira.api.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spira.api.evaluation.application.DriftWorld.MODEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.evaluation.domain.Agreement;
import org.spira.api.evaluation.domain.drift.Comparison;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.api.evaluation.domain.drift.VersionDrift.Origin;
import org.spira.api.shared.Refusal;
import org.spira.common.drift.Shift.Level;

class WatchDriftTest extends DriftQuestions {

  @Test
  void nothingHasMovedWhereDaysAreLikeTheData() {
    world.serve(EVEN);
    world.answer(400, 0, 1, -20, "north");

    VersionDrift drift = only();

    assertThat(drift.origin()).isEqualTo(Origin.REGISTERED);
    assertThat(drift.dataDigest()).contains("data");
    assertThat(drift.all().results()).isEqualTo(400);
    assertThat(drift.all().shifts()).containsOnlyKeys("score", "frase.level");
    assertThat(drift.all().level()).isEqualTo(Level.STABLE);
    assertThat(drift.drifting()).isZero();
  }

  @Test
  void scoresAndRecordingsAreToldApart() {
    world.serve(EVEN);
    world.answer(400, 0.5, 1, -20, "north");

    Comparison all = only().all();

    assertThat(level(all, "score")).isEqualTo(Level.DRIFTED);
    assertThat(level(all, "frase.level")).isEqualTo(Level.STABLE);
    assertThat(all.level()).isEqualTo(Level.DRIFTED);
    // half of the reference lies below all of today's
    assertThat(shift(all, "score").test().distance()).isBetween(0.49, 0.51);
  }

  @Test
  void oneHospitalDriftsWhereAllTogetherDoNot() {
    world.serve(EVEN);
    world.answer(2_000, 0, 1, -20, "north");
    world.answer(100, 0, 1, -45, "south");
    world.answer(99, 0, 1, -45, "tiny");
    world.answer(100, 0, 1, -20, "what somebody typed, and no hospital");
    world.answer(50, 0, 1, -20, null);

    VersionDrift drift = only();

    assertThat(level(drift.all(), "frase.level")).isNotEqualTo(Level.TOO_FEW);
    assertThat(drift.hospitals()).containsOnlyKeys("north", "south", "tiny");
    assertThat(levelAt(drift, "north")).isEqualTo(Level.STABLE);
    assertThat(levelAt(drift, "south")).isEqualTo(Level.DRIFTED);
    assertThat(levelAt(drift, "tiny")).isEqualTo(Level.TOO_FEW);
    assertThat(drift.drifting()).isEqualTo(1);
  }

  @Test
  void challengersAgreeWithOrWithoutOutcomes() {
    world.serve(EVEN);
    world.challenge(world.answer(MODEL.id(), 0.9, -20, "north"), "positive");
    world.challenge(world.answer(MODEL.id(), 0.9, -20, "north"), "negative");
    world.challenge(world.answer(MODEL.id(), 0.1, -20, "north"), "negative");
    world.answer(MODEL.id(), 0.1, -20, "north");

    List<Agreement> agreements = world.watch().of(MODEL).agreements();

    assertThat(agreements).hasSize(1);
    assertThat(agreements.getFirst().agreed()).isEqualTo(2);
    assertThat(agreements.getFirst().of()).isEqualTo(3);
    assertThat(agreements.getFirst().challenger().version()).isEqualTo("4");
  }

  @Test
  void whoeverWithdrewConsentIsNotInIt() {
    world.serve(EVEN);
    world.answer(100, 0, 1, -20, "north");
    String withdrawn = world.answer(MODEL.id(), 0.9, -20, "north");
    world.challenge(withdrawn, "negative");
    assertThat(only().all().results()).isEqualTo(101);

    world.withdraw(withdrawn);

    assertThat(only().all().results()).isEqualTo(100);
    assertThat(world.watch().of(MODEL).agreements()).isEmpty();
  }

  @Test
  void isForThoseWhoMay() {
    User nurse = new User("62d59254b6f4ae2a1f4f4f01", "eva", null, "", Role.NURSE);

    assertThatThrownBy(() -> world.watch().of(nurse, MODEL.id()))
        .isInstanceOf(Refusal.class)
        .hasMessage("Forbidden operation");
  }
}
