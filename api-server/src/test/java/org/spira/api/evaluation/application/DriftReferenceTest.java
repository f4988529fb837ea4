package org.spira.api.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spira.api.evaluation.domain.drift.VersionDrift;
import org.spira.api.evaluation.domain.drift.VersionDrift.Origin;
import org.spira.api.models.Model;
import org.spira.common.drift.Shift.Level;

/** What results are compared with: a stored reference, or the first ones. */
class DriftReferenceTest extends DriftQuestions {

  @Test
  void firstResultsStandForAReferenceThatNobodyStored() {
    world.serve(null);
    world.answer(WatchDrift.FIRST, 0, 1, -20, "north");

    VersionDrift collecting = only();
    assertThat(collecting.origin()).isEqualTo(Origin.FIRST_RESULTS);
    assertThat(collecting.reference().cases()).isEqualTo(WatchDrift.FIRST);
    assertThat(collecting.all().results()).as("a result is compared with others only").isZero();
    assertThat(collecting.all().level()).isEqualTo(Level.TOO_FEW);

    world.answer(200, 0.5, 1, -20, "north");
    VersionDrift later = only();
    assertThat(later.dataDigest()).isEmpty();
    assertThat(later.all().results()).isEqualTo(200);
    assertThat(level(later.all(), "score")).isEqualTo(Level.DRIFTED);
    assertThat(level(later.all(), "frase.level")).isEqualTo(Level.STABLE);
  }

  @Test
  void onlyTheNewestCount() {
    world.serve(EVEN);
    world.answer(1_000, 0.9, 1, -20, "north");
    world.answer(WatchDrift.WINDOW, 0, 1, -20, "north");

    assertThat(only().all().results()).isEqualTo(WatchDrift.WINDOW);
    assertThat(only().all().level()).isEqualTo(Level.STABLE);
  }

  @Test
  void theSameFilesUnderAnotherNameAreAnotherModel() {
    Model other = new Model("62d59254b6f4ae2a1f4f4f32", "hearts", "hearts-topic");
    world.models.add(other);
    world.serve(EVEN);
    world.answer(100, 0, 1, -20, "north");
    world.answer(other.id(), 0.9, -20, "north");

    assertThat(only().all().results()).isEqualTo(100);
    assertThat(world.watch().of(other).versions()).as("nobody serves it").isEmpty();
  }
}
