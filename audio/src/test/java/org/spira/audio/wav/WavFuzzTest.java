package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.audio.wav.ReferenceDecoder.Heard;

/**
 * Whatever the bytes, the decoder refuses them or hears what another decoder hears, and takes
 * memory by what is there. {@code make fuzz ROUNDS=…} runs it for longer.
 */
class WavFuzzTest {

  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 20_000);
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final long BYTES_PER_BYTE = 4;
  private static final long BYTES_AT_ONCE = 64 << 10;

  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Rounds in which classes are loaded, which takes memory once. */
  private static final int LOADING = 500;

  private int round;
  private int decoded;
  private int compared;

  @Test
  void refusesOrHearsWhatAnotherDecoderHears() {
    WavMutations mutations = new WavMutations(SEED);
    for (round = 0; round < ROUNDS; round++) {
      byte[] wav = mutations.next();
      String place = "round %d of seed %d".formatted(round, SEED);
      decode(wav, place).ifPresent(recording -> compare(wav, recording, place));
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(decoded).isBetween(ROUNDS / 5, ROUNDS - ROUNDS / 5);
    assertThat(compared).isGreaterThan(decoded / 2);
  }

  private Optional<Recording> decode(byte[] wav, String place) {
    long before = threads.getCurrentThreadAllocatedBytes();
    Optional<Recording> recording = Optional.empty();
    String refusal = "the recording";
    try {
      recording = Optional.of(WavDecoder.decode(wav));
    } catch (UndecodableAudioException expected) {
      refusal = expected.getMessage();
    }
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(refusal).as(place).startsWith("the recording");
    if (round > LOADING) {
      assertThat(taken)
          .as("memory taken in %s", place)
          .isLessThan(BYTES_AT_ONCE + BYTES_PER_BYTE * wav.length);
    }
    return recording;
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
    for (int frame = 0; frame < heard.frames(); frame++) {
      assertThat((double) recording.samples()[frame])
          .as("sample %d in %s", frame, place)
          .isCloseTo(heard.average(frame), within(1e-6));
    }
  }
}
