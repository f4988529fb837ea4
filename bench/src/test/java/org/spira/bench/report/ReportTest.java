package org.spira.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.bench.micro.Librosa;
import org.spira.bench.micro.Micro;
import org.spira.bench.process.Round;
import org.spira.bench.process.ThreadTimes;
import org.spira.bench.process.ThreadTimes.Kind;

class ReportTest {

  private static final Librosa LIBROSA = new Librosa("0.11.0", 14, 0.001);
  private static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison(
              "5 s at 16 kHz",
              rounds(10_000, 12_000, 10_000),
              rounds(11_000, 12_000, 13_000),
              new ThreadTimes(Map.of(Kind.COMPUTE, 75L, Kind.COMPILER, 25L))));
  private static final List<Latency> LATENCIES =
      List.of(
          new Latency(
              "5 s at 16 kHz",
              List.of(9_500_000L, 9_900_000L),
              List.of(
                  new Timings(9000, 1000, 200, 3000, 4400, 100, 250),
                  new Timings(9900, 1000, 200, 3000, 3000, 2400, 250))));

  @Test
  void everyGoalIsSaidToBeReachedOrMissed() {
    assertThat(new Report(times(7), LIBROSA, COMPARISONS, LATENCIES).markdown().lines())
        .anyMatch(line -> line.matches(".*processor time.*1\\.15 .* 1\\.100 .*reached.*"))
        .anyMatch(line -> line.matches(".*p50.*0\\.5 ms .*1\\.550 ms .*missed.*"))
        .anyMatch(line -> line.matches(".*MFCC of 10 s .*2\\.5 ms .*7\\.000 ms .*missed.*"));
  }

  @Test
  void theServersTimeIsSharedOutToItsThreads() {
    assertThat(new Report(times(7), LIBROSA, COMPARISONS, LATENCIES).markdown().lines())
        .anyMatch(line -> line.matches(".*compute: .* 75\\.0 % .* 9\\.000 .*"))
        .anyMatch(line -> line.matches(".*compiler .* 25\\.0 % .* 3\\.000 .*"));
  }

  @Test
  void ratiosAreTakenOfNeighbouringRounds() {
    Comparison comparison = COMPARISONS.getFirst();
    assertThat(comparison.cpuRatio().least()).isEqualTo(1.0);
    assertThat(comparison.cpuRatio().most()).isEqualTo(1.3);
    assertThat(comparison.plainThroughput().median()).isEqualTo(100);
  }

  @Test
  void anInferenceThatWasNotTimedIsNotPassedOver() {
    assertThatThrownBy(() -> new Latency("5 s", List.of(1L, 2L), List.of()))
        .hasMessageContaining("2 inferences were heard");
  }

  @Test
  void librosaIsSetBesideOurTime() {
    assertThat(new Report(times(7), LIBROSA, COMPARISONS, LATENCIES).markdown().lines())
        .anyMatch(line -> line.matches(".*librosa 0\\.11\\.0 .*14\\.00 .*2\\.000 .*1\\.0e-03.*"));
  }

  @Test
  void whatTheOtherStepsLeaveOfTheFeaturesIsTheLast() {
    Map<String, Micro.Time> times = new HashMap<>(times(1));
    times.put("mfcc10s", new Micro.Time(8, 0.1));
    assertThat(new FeatureTimes(times).table().markdown().lines())
        .anyMatch(line -> line.matches(".*cosine transform.* 5\\.000 .* 0\\.625 .*"))
        .anyMatch(line -> line.matches(".*textbook.* 1\\.000 .* 0\\.125 .*"));
  }

  @Test
  void aPartThatWasNotMeasuredIsNotPassedOver() {
    Map<String, Micro.Time> lacking = new HashMap<>(times(7));
    lacking.remove("run");
    Report report = new Report(lacking, LIBROSA, COMPARISONS, LATENCIES);
    assertThatThrownBy(report::markdown).hasMessageContaining("JMH measured no run");
  }

  private static List<Round> rounds(long... cpuMicros) {
    return Arrays.stream(cpuMicros)
        .mapToObj(micros -> new Round(1000, Duration.ofSeconds(10), Duration.ofMillis(micros)))
        .toList();
  }

  private static Map<String, Micro.Time> times(double millis) {
    Map<String, Micro.Time> times = new HashMap<>();
    for (String part :
        List.of(
            "run",
            "decode",
            "decodeAndResample48kHz",
            "decodeAndFeatures",
            "inference",
            "inference48kHz",
            "decode10s",
            "decode10s48kHz",
            "resample10s48kHz",
            "frames10s",
            "spectrum10s",
            "bands10s",
            "textbook10s",
            "mfcc10s")) {
      times.put(part, new Micro.Time(millis, 0.1));
    }
    return times;
  }
}
