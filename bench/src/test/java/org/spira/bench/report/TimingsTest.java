package org.spira.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingsTest {

  @Test
  void timingsAreFoundAmongOtherLines() {
    List<String> log =
        List.of(
            "{\"message\":\"Answered by research-shape version 1 in 9 ms\"}",
            "{\"message\":\"timings in µs: total 9000 fetch 1000 decode 200 features 3000 run"
                + " 4400 queue 100 publish 250\"}");
    assertThat(Timings.in(log)).containsExactly(new Timings(9000, 1000, 200, 3000, 4400, 100, 250));
  }

  @Test
  void whatTheServerAddsIsTheRest() {
    assertThat(new Timings(9000, 1000, 200, 3000, 4400, 100, 250).added()).isEqualTo(400);
  }
}
