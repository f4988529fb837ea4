package org.spira.audio.resample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.audio.Difference;
import org.spira.audio.ReferenceVectors;

class ResamplerTest {

  private static final ReferenceVectors VECTORS = new ReferenceVectors();

  static Stream<ReferenceVectors.Case> cases() {
    return VECTORS.cases("resample").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTorchaudio(ReferenceVectors.Case vector) {
    int length = Integer.parseInt(vector.rest().getFirst());
    float[] samples = Arrays.copyOf(VECTORS.samples(vector), length);

    float[] resampled = Resampler.between(vector.rate(), 16_000).resample(samples);

    Difference difference = Difference.between(resampled, VECTORS.expected(vector));
    assertThat(difference.max()).isLessThan(2e-6);
    assertThat(difference.mean()).isLessThan(2e-7);
  }

  /** The lengths that torchaudio 2.5 answers; the last but one is a sample short of the exact. */
  @ParameterizedTest
  @CsvSource({
    "48000, 1, 1",
    "48000, 3, 1",
    "48000, 4, 2",
    "8000, 7, 14",
    "44100, 441, 160",
    "44100, 442, 161",
    "44101, 50000, 18141",
    "384000, 100, 5",
    "44100, 882328, 320119",
    "11025, 11026, 16002",
  })
  void answersAsManySamplesAsTorchaudio(int from, int samples, int expected) {
    Resampler resampler = Resampler.between(from, 16_000);
    assertThat(resampler.resample(new float[samples])).hasSize(expected);
    assertThat(resampler.length(samples)).isEqualTo(expected);
  }

  @Test
  void returnsTheSamplesThemselvesWhenTheRateStays() {
    float[] samples = {1, 2, 3};

    assertThat(Resampler.between(16_000, 16_000).resample(samples)).isSameAs(samples);
  }

  @Test
  void resamplesNothingToNothing() {
    assertThat(Resampler.between(48_000, 16_000).resample(new float[0])).isEmpty();
  }

  @Test
  void keepsATonesLevelAtOddRates() {
    for (int rate : new int[] {1_000, 11_025, 44_101, 96_001, 383_999}) {
      float[] resampled = Resampler.between(rate, 16_000).resample(secondOfATone(rate));

      double squares =
          IntStream.range(1_000, 15_000).mapToDouble(i -> resampled[i] * resampled[i]).sum();
      assertThat(squares / 14_000).as("power at %d Hz", rate).isBetween(0.498, 0.502);
    }
  }

  private static float[] secondOfATone(int rate) {
    float[] tone = new float[rate];
    for (int i = 0; i < rate; i++) {
      tone[i] = (float) Math.sin(2 * Math.PI * 200 * i / rate);
    }
    return tone;
  }

  /** What is filtered one by one, for want of room or of samples, is no other number. */
  @ParameterizedTest
  @CsvSource({"48000, 16000", "44100, 16000", "8000, 16000", "5512, 16000", "11025, 16000"})
  void filtersEachOutputAlikeHoweverManyThereAre(int from, int to) {
    float[] samples = noise(50_000);
    PolyphaseKernel kernel = new KernelCache().between(from, to);
    float[] oneByOne = new float[(int) kernel.outputLength(samples.length)];

    new OneByOne(kernel, samples).write(oneByOne);

    assertThat(kernel.apply(samples)).isEqualTo(oneByOne);
  }

  private static float[] noise(int length) {
    Random random = new Random(5);
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = random.nextFloat() - 0.5f;
    }
    return noise;
  }
}
