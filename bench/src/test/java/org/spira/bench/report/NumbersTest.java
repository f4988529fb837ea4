package org.spira.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void theMedianLiesInTheMiddle() {
    assertThat(new Numbers(List.of(3.0, 1.0, 2.0)).median()).isEqualTo(2);
    assertThat(new Numbers(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
  }

  @Test
  void percentilesAreValuesThatWereMeasured() {
    Numbers hundred = new Numbers(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(hundred.percentile(0)).isEqualTo(1);
    assertThat(hundred.least()).isEqualTo(1);
    assertThat(hundred.most()).isEqualTo(100);
  }

  @Test
  void nothingMeasuredIsRefused() {
    assertThatThrownBy(() -> new Numbers(List.of())).hasMessage("nothing was measured");
  }
}
