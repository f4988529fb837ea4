package org.spira.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaledTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private static Scaled scaled(int replicas, long count) {
    return new Scaled("A", replicas, count, SECOND, SECOND, SECOND.dividedBy(2));
  }

  @Test
  void standsBesideOneReplicaOfTheSameService() {
    Scaled other = new Scaled("B", 1, 50, SECOND, SECOND, SECOND);

    assertThat(Scaled.markdown(List.of(scaled(1, 100), scaled(2, 190), other)).lines())
        .anyMatch(row -> row.matches("\\| A +\\| +1 \\| +100 \\| +1.000 \\| +10.00 \\| +5.000 \\|"))
        .anyMatch(row -> row.matches("\\| A +\\| +2 \\| +190 \\| +1.900 \\| +5.263 \\| +2.632 \\|"))
        .anyMatch(row -> row.matches("\\| B +\\| +1 \\| +50.00 \\| +1.000 .*"));
  }

  @Test
  void countsTheRoundInTheMiddle() {
    assertThat(Scaled.median(List.of(scaled(1, 9), scaled(1, 2), scaled(1, 5))).count())
        .isEqualTo(5);
  }

  @Test
  void refusesARoundInWhichNothingWasDone() {
    assertThatThrownBy(() -> scaled(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
