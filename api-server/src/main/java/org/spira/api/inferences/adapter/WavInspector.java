package org.spira.api.inferences.adapter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spira.api.inferences.domain.recording.MeasuredQuality;
import org.spira.api.inferences.port.AudioInspector;
import org.spira.api.inferences.port.UnfitRecordingException;
import org.spira.audio.quality.QualityMeter;
import org.spira.audio.quality.QualityThresholds;
import org.spira.audio.quality.RecordingQuality;
import org.spira.audio.reading.RecordingReader;
import org.spira.audio.wav.UndecodableAudioException;

/**
 * Reads the bytes as the Inference Server will, once, and measures what it heard.
 *
 * @param reader knows what can be diagnosed
 * @param thresholds from where on to warn
 */
public record WavInspector(RecordingReader reader, QualityThresholds thresholds)
    implements AudioInspector {

  private static final int SECOND_DIGITS = 3;
  private static final int DECIBEL_DIGITS = 1;
  private static final int SHARE_DIGITS = 4;

  @Override
  public MeasuredQuality inspect(byte[] bytes) {
    try {
      return measured(QualityMeter.measure(reader.read(bytes)));
    } catch (UndecodableAudioException e) {
      throw new UnfitRecordingException(Objects.toString(e.getMessage()));
    }
  }

  private MeasuredQuality measured(RecordingQuality quality) {
    return new MeasuredQuality(
        rounded(quality.seconds(), SECOND_DIGITS),
        rounded(quality.levelDbfs(), DECIBEL_DIGITS),
        rounded(quality.clippedShare(), SHARE_DIGITS),
        rounded(quality.speechShare(), SHARE_DIGITS),
        ratio(quality),
        quality.sampleRate(),
        warnings(quality));
  }

  private static @Nullable Double ratio(RecordingQuality quality) {
    return quality.signalToNoiseDb().isPresent()
        ? rounded(quality.signalToNoiseDb().getAsDouble(), DECIBEL_DIGITS)
        : null;
  }

  private List<String> warnings(RecordingQuality quality) {
    return thresholds.warnings(quality).stream()
        .map(warning -> warning.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static double rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
