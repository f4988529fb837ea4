package org.spira.bench.wayin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.bench.wayin.report.Compared.Who;

class WayInReportTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Ten in a second, of which each took 20 ms and so much processor time. */
  private static Measured of(int cpuMillis) {
    return new Measured(
        SECOND,
        List.of(20_000_000L, 20_000_000L),
        Duration.ofMillis(2L * cpuMillis),
        Map.of("objects", Duration.ofMillis(30), "documents", Duration.ofMillis(14)),
        0.5);
  }

  private static Compared compared(int server) {
    Map<Who, Measured> round = new EnumMap<>(Who.class);
    for (Who who : Who.values()) {
      round.put(who, of(4));
    }
    round.put(Who.SERVER, of(server));
    return new Compared("48 kHz", List.of(round, round));
  }

  private static List<String> lines(int server) {
    Map<String, Long> memory = Map.of("VmRSS:", 300L, "VmHWM:", 350L);
    Point result = new Point("a result", of(1), memory);
    Point event = new Point("an event", of(1).taking(List.of(4_000_000L, 4_000_000L)), memory);
    return new WayInReport(
            List.of(compared(server)), compared(server), List.of(result), List.of(result, event))
        .markdown()
        .lines()
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }

  @Test
  void saysWhatWasReached() {
    assertThat(lines(5))
        .contains(
            "| processor time over the limit's without stores, 48 kHz | ≤ 1.25 | 1.250 |"
                + " 1.250 to 1.250 | reached |",
            "| uploads a second over the stores' alone, 48 kHz | ≥ 0.85 | 1.000 | 1.000 to 1.000 |"
                + " reached |",
            "| processor ms of a result | ≤ 0.3 | 1.000 | 1.000 to 1.000 | missed |",
            "| an event after its result was stored, p50, ms | ≤ 5.0 | 4.000 | 4.000 to 4.000 |"
                + " reached |");
  }

  @Test
  void saysWhatWasMissed() {
    assertThat(lines(6))
        .contains(
            "| processor time over the limit's without stores, 48 kHz | ≤ 1.25 | 1.500 |"
                + " 1.500 to 1.500 | missed |");
  }

  @Test
  void tellsEachProcess() {
    assertThat(lines(6))
        .contains(
            "| 48 kHz | (c) the server | 2.000 | 6.000 | 3.000 | 15.00 | 7.000 | 0.000 |",
            "| a result | 2.000 | 1.000 | 0.500 | 7.000 | 20.00 | 20.00 | 20.00 | 300 | 350 |");
  }
}
