package org.spira.api.inferences.adapter;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.common.RecordingPart;

/**
 * Counts how well accepted recordings were made, by part and by nothing that would tell where. A
 * distribution takes no negative numbers: levels are counted as dB under full scale, and what is
 * less than 0 as 0. It rounds up to whole numbers before it chooses a bucket, so shares are counted
 * in percent and per ten thousand.
 */
final class QualityMeters {

  private static final String PART = "part";
  private static final double PERCENT = 100;
  private static final double PER_TEN_THOUSAND = 10_000;
  private static final double[] SECONDS = {2, 3, 5, 10, 20, 30, 60};
  private static final double[] UNDER_FULL_SCALE = {6, 12, 18, 24, 30, 36, 45, 60, 80};
  private static final double[] CLIPPED = {1, 10, 100, 1_000};
  private static final double[] SPEECH = {5, 10, 20, 40, 60, 80};
  private static final double[] RATIOS = {5, 10, 15, 20, 30, 40, 59};
  private static final double[] RATES = {8_000, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000};

  private final MeterRegistry registry;

  QualityMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void count(Map<RecordingPart, MeasuredQuality> quality) {
    quality.forEach((part, measured) -> count(part.wireName(), measured));
  }

  private void count(String part, MeasuredQuality measured) {
    add(Meters.RECORDING_DURATION, "seconds", part, measured.duration(), SECONDS);
    add(Meters.RECORDING_LEVEL, "decibels", part, -measured.level(), UNDER_FULL_SCALE);
    double clipped = PER_TEN_THOUSAND * measured.clippedShare();
    add(Meters.RECORDING_CLIPPED, "per.ten.thousand", part, clipped, CLIPPED);
    add(Meters.RECORDING_SPEECH, "percent", part, PERCENT * measured.speechShare(), SPEECH);
    add(Meters.RECORDING_RATE, "hertz", part, measured.sampleRate(), RATES);
    Double ratio = measured.signalToNoise();
    if (ratio != null) {
      add(Meters.RECORDING_NOISE, "decibels", part, ratio, RATIOS);
    }
    measured.warnings().forEach(warning -> countWarning(part, warning));
  }

  private void countWarning(String part, String warning) {
    registry.counter(Meters.RECORDING_WARNINGS, PART, part, "kind", warning).increment();
  }

  private void add(String name, String unit, String part, double value, double[] buckets) {
    DistributionSummary.builder(name)
        .baseUnit(unit)
        .tag(PART, part)
        .serviceLevelObjectives(buckets)
        .register(registry)
        .record(Math.max(0, value));
  }
}
