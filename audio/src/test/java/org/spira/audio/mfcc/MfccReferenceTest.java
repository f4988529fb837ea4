package org.spira.audio.mfcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.audio.Difference;
import org.spira.audio.ReferenceVectors;
import org.spira.audio.features.Features;
import org.spira.audio.resample.Resampler;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;

/** The features are torchaudio's, from the recording's own rate to the coefficients. */
class MfccReferenceTest {

  /** In dB-domain units: what the project promises. */
  private static final double MAX_DIFFERENCE = 0.01;

  private static final double MEAN_DIFFERENCE = 0.001;

  private static final ReferenceVectors VECTORS = new ReferenceVectors();

  static Stream<ReferenceVectors.Case> cases() {
    return VECTORS.cases("mfcc").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTorchaudio(ReferenceVectors.Case vector) {
    Features features = features(vector);

    Difference difference = Difference.between(features.values(), VECTORS.expected(vector));
    assertThat(difference.max()).as("greatest difference").isLessThanOrEqualTo(MAX_DIFFERENCE);
    assertThat(difference.mean()).as("mean difference").isLessThanOrEqualTo(MEAN_DIFFERENCE);
  }

  private static Features features(ReferenceVectors.Case vector) {
    MfccSettings settings = settings(vector.rest());
    int window = Integer.parseInt(vector.rest().get(9));
    int step = Integer.parseInt(vector.rest().get(10));
    Mfcc mfcc = new Mfcc(settings);
    float[] samples =
        Resampler.between(vector.rate(), settings.sampleRate()).resample(VECTORS.samples(vector));
    if (window == 0) {
      return mfcc.compute(samples);
    }
    return windowed(mfcc, samples, new Windowing(window, step, Tail.EXACT));
  }

  private static Features windowed(Mfcc mfcc, float[] samples, Windowing windows) {
    return windows.count(samples.length) == 0
        ? mfcc.compute(windows.padded(samples))
        : mfcc.compute(samples, windows);
  }

  private static MfccSettings settings(List<String> words) {
    int[] sizes = words.stream().limit(6).mapToInt(Integer::parseInt).toArray();
    double greatest = Double.parseDouble(words.get(7));
    return new MfccSettings(
        sizes[0],
        sizes[1],
        sizes[2],
        sizes[3],
        sizes[4],
        sizes[5],
        words.get(8).equals("1"),
        Double.parseDouble(words.get(6)),
        greatest == 0 ? MfccSettings.defaultFMax(sizes[0]) : greatest);
  }
}
