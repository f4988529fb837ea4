package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.spira.audio.WavFiles;

/** Which sound is made of several channels. */
class ChannelMixTest {

  /** More than one block holds. */
  private static final int FRAMES = 20_000;

  private static final short[] VOICE = noise(1, 8_000);

  private static short[] noise(long seed, int loudest) {
    Random random = new Random(seed);
    short[] noise = new short[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      noise[i] = (short) (random.nextInt(2 * loudest) - loudest);
    }
    return noise;
  }

  private static float[] heard(int channels, IntBinaryOperator sample) {
    short[] all = new short[FRAMES * channels];
    for (int i = 0; i < all.length; i++) {
      all[i] = (short) sample.applyAsInt(i / channels, i % channels);
    }
    return WavDecoder.decode(WavFiles.pcm16(16_000, channels, all)).samples();
  }

  private static void isVoice(float[] heard, double factor) {
    assertThat(heard).hasSize(FRAMES);
    for (int i = 0; i < FRAMES; i++) {
      assertThat((double) heard[i]).isCloseTo(factor * VOICE[i] / 32768, within(1e-6));
    }
  }

  @Test
  void usesOneOfTwoChannelsThatCancel() {
    isVoice(heard(2, (i, channel) -> channel == 0 ? VOICE[i] : -VOICE[i]), 1);
  }

  @Test
  void usesTheLouderOfTwoChannelsThatAlmostCancel() {
    isVoice(heard(2, (i, channel) -> channel == 0 ? -VOICE[i] / 2 : VOICE[i]), 1);
  }

  @Test
  void usesOneThoughBothAreShiftedAlike() {
    float[] heard = heard(2, (i, channel) -> 4_000 + (channel == 0 ? VOICE[i] : -VOICE[i]));

    for (int i = 0; i < FRAMES; i++) {
      assertThat(heard[i]).isEqualTo((4_000 + VOICE[i]) / 32768f);
    }
  }

  @Test
  void usesOneOfFourThatCancelInPairs() {
    isVoice(heard(4, (i, channel) -> channel % 2 == 0 ? VOICE[i] : -VOICE[i]), 1);
  }

  @Test
  void averagesChannelsThatAreAlikeOrSilent() {
    isVoice(heard(2, (i, channel) -> VOICE[i]), 1);
    isVoice(heard(2, (i, channel) -> channel == 1 ? VOICE[i] : 0), 0.5);
    isVoice(heard(4, (i, channel) -> channel == 3 ? VOICE[i] : 0), 0.25);
  }

  @Test
  void averagesChannelsThatHaveNothingInCommon() {
    short[] other = noise(2, 8_000);

    float[] heard = heard(2, (i, channel) -> channel == 0 ? VOICE[i] : other[i]);

    for (int i = 0; i < FRAMES; i++) {
      assertThat(heard[i]).isEqualTo((VOICE[i] + other[i]) / 65536f);
    }
  }

  @Test
  void averagesWhereOneChannelIsTheOtherWeaklyOpposed() {
    float[] heard = heard(2, (i, channel) -> channel == 0 ? VOICE[i] : -(VOICE[i] / 8));

    for (int i = 0; i < FRAMES; i++) {
      assertThat(heard[i]).isEqualTo((VOICE[i] - VOICE[i] / 8) / 65536f);
    }
  }
}
