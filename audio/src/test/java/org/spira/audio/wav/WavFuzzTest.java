package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.audio.wav.ReferenceDecoder.Heard;
import org.spira.testservers.damage.Allocated;

/**
 * Whatever the bytes, the decoder refuses them or hears what another decoder hears, and takes
 * memory by what is there. {@code make fuzz ROUNDS=…} runs it for longer.
 */
class WavFuzzTest {

  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 20_000);
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final long BYTES_PER_BYTE = 4;
  private static final long BYTES_AT_ONCE = 64 << 10;

  private int decoded;
  private int compared;

  @Test
  void refusesOrHearsWhatAnotherDecoderHears() {
    WavMutations mutations = new WavMutations(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] wav = mutations.next();
      String place = "round %d of seed %d".formatted(round, SEED);
      decode(wav, place).ifPresent(recording -> compare(wav, recording, place));
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(decoded).isBetween(ROUNDS / 5, ROUNDS - ROUNDS / 5);
    assertThat(compared).isGreaterThan(decoded / 2);
  }

  private static Optional<Recording> decode(byte[] wav, String place) {
    long bound = BYTES_AT_ONCE + BYTES_PER_BYTE * wav.length;
    List<Optional<Recording>> decoded = new ArrayList<>();
    assertThat(Allocated.within(bound, () -> decoded.add(decode(wav))))
        .as("memory in %s", place)
        .isLessThan(bound);
    return decoded.getLast();
  }

  private static Optional<Recording> decode(byte[] wav) {
    try {
      return Optional.of(WavDecoder.decode(wav));
    } catch (UndecodableAudioException expected) {
      assertThat(expected).hasMessageStartingWith("the recording");
      return Optional.empty();
    }
  }

  /**
   * The JDK takes 24 bits in 4 bytes for 24 bits in 3, and a size of 0 for no sound; WavHeaderTest
   * and WholeRecordingTest have the right values.
   */
  private static boolean isReadOtherwise(byte[] wav, Heard heard) {
    return heard.frames() == 0 || WavLayout.of(wav).format().padded();
  }

  private void compare(byte[] wav, Recording recording, String place) {
    decoded++;
    assertThat(WavDecoder.inspect(wav).frames()).as(place).isEqualTo(recording.samples().length);
    Optional<Heard> reference = ReferenceDecoder.hear(wav);
    if (reference.isEmpty() || isReadOtherwise(wav, reference.get())) {
      return;
    }
    compared++;
    Heard heard = reference.get();
    assertThat(recording.samples()).as(place).hasSize(heard.frames());
    assertThat((float) recording.sampleRate()).as(place).isEqualTo(heard.format().getSampleRate());
    assertThat(heard.mono()).as(place).anyMatch(mono -> isHeard(mono, recording.samples()));
  }

  private static boolean isHeard(double[] expected, float[] samples) {
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(expected[i] - samples[i]) < 1e-6)) {
        return false;
      }
    }
    return true;
  }
}
