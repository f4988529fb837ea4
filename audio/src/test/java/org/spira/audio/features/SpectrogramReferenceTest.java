package org.spira.audio.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.audio.ReferenceVectors;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.MelBands;
import org.spira.audio.spectrum.MelScale;
import org.spira.audio.spectrum.Padding;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;

/** Spectrograms and mel spectrograms are torchaudio's, in every combination of what it offers. */
class SpectrogramReferenceTest {

  /** What single precision and a summation in another order make of a number. */
  private static final double RELATIVE = 2e-6;

  private static final double ABSOLUTE = 1e-9;

  /** In decibels a number next to nothing is far from it: what the project promises. */
  private static final double DECIBELS = 0.01;

  private static final ReferenceVectors VECTORS = new ReferenceVectors("/torchaudio-spectra.npz");

  static Stream<ReferenceVectors.Case> cases() {
    return Stream.of("spectrogram", "melspectrogram").flatMap(kind -> VECTORS.cases(kind).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTorchaudio(ReferenceVectors.Case vector) {
    float[] expected = VECTORS.expected(vector);
    SpectrogramSettings settings = settings(vector);
    float[] values = features(vector, settings).values();

    assertThat(values).hasSameSizeAs(expected);
    double bound = settings.decibels() == null ? ABSOLUTE + RELATIVE * loudest(expected) : DECIBELS;
    for (int i = 0; i < values.length; i++) {
      assertThat(values[i]).isCloseTo(expected[i], within((float) bound));
    }
  }

  private static float loudest(float[] values) {
    float loudest = 0;
    for (float value : values) {
      loudest = Math.max(loudest, Math.abs(value));
    }
    return loudest;
  }

  private static Features features(ReferenceVectors.Case vector, SpectrogramSettings settings) {
    int window = Integer.parseInt(vector.rest().get(14));
    FeaturePlan plan = settings.plan();
    float[] samples = VECTORS.samples(vector);
    return window == 0
        ? plan.compute(samples)
        : plan.compute(
            samples, new Windowing(window, Integer.parseInt(vector.rest().get(15)), Tail.EXACT));
  }

  private static SpectrogramSettings settings(ReferenceVectors.Case vector) {
    List<String> words = vector.rest();
    Framing framing =
        new Framing(
            Integer.parseInt(words.get(0)),
            Integer.parseInt(words.get(1)),
            Integer.parseInt(words.get(2)),
            words.get(5).equals("1"),
            Padding.valueOf(upper(words.get(6))));
    return new SpectrogramSettings(
        framing,
        Double.parseDouble(words.get(3)),
        Normalization.valueOf(upper(words.get(4))),
        vector.kind().equals("spectrogram") ? null : bands(vector.rate(), words.subList(9, 14)),
        decibels(words.get(7), Double.parseDouble(words.get(8))));
  }

  private static MelBands bands(int rate, List<String> words) {
    double greatest = Double.parseDouble(words.get(2));
    return new MelBands(
        rate,
        Integer.parseInt(words.get(0)),
        Double.parseDouble(words.get(1)),
        greatest == 0 ? MelBands.defaultFMax(rate) : greatest,
        MelScale.valueOf(upper(words.get(4))),
        words.get(3).equals("slaney"));
  }

  private static @Nullable Decibels decibels(String kind, double topDb) {
    return switch (kind) {
      case "no" -> null;
      case "power" -> new Decibels(10, topDb == 0 ? null : topDb);
      default -> new Decibels(20, topDb == 0 ? null : topDb);
    };
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
