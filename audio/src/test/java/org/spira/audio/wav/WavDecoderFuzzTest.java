package org.spira.audio.wav;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, the decoder answers or refuses, and takes memory by what is there. */
class WavDecoderFuzzTest {

  private static final int ROUNDS = 40_000;

  /** A sample of 8 bits becomes a float; channels are averaged in blocks of at most 256 KiB. */
  private static final long BYTES_PER_BYTE = 8;

  private static final long BYTES_AT_ONCE = 1 << 20;

  @Test
  void neverFailsInAnotherWayOnDamagedFiles() {
    List<byte[]> files =
        List.of(
            WavFiles.pcm16(48_000, 1, new short[50]),
            new WavFiles().extensibleFormat(3, 2, 16_000, 32).chunk("data", new byte[99]).bytes(),
            new WavFiles()
                .chunk("ds64", new byte[28])
                .format(1, 3, 8_000, 24)
                .chunk("LIST", new byte[7])
                .chunk("data", -1, new byte[120])
                .chunk("id3 ", new byte[9])
                .bytes("RF64", -1));
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Random random = new Random(20261121);
    int decoded = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] wav = damaged(files.get(random.nextInt(files.size())), random);
      long before = threads.getCurrentThreadAllocatedBytes();
      decoded += decodes(wav, round) ? 1 : 0;
      assertThat(threads.getCurrentThreadAllocatedBytes() - before)
          .as("memory taken in round %d", round)
          .isLessThan(BYTES_AT_ONCE + BYTES_PER_BYTE * wav.length);
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(decoded).isBetween(ROUNDS / 20, ROUNDS - ROUNDS / 20);
  }

  private static boolean decodes(byte[] wav, int round) {
    WavInfo info;
    try {
      info = WavDecoder.inspect(wav);
    } catch (UndecodableAudioException e) {
      assertThat(e).as("round %d", round).hasMessageStartingWith("the recording");
      return false;
    }
    try {
      assertThat(WavDecoder.decode(wav).samples()).as("round %d", round).hasSize(info.frames());
      return true;
    } catch (UndecodableAudioException e) {
      assertThat(e).as("round %d", round).hasMessageContaining("not numbers");
      return false;
    }
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] wav = Arrays.copyOf(file, file.length - random.nextInt(3) * random.nextInt(60));
    int header = Math.min(wav.length, 110);
    for (int damages = random.nextInt(4); damages >= 0; damages--) {
      int at = random.nextInt(header);
      switch (random.nextInt(4)) {
        case 0 -> wav[at] = (byte) random.nextInt(256);
        case 1 -> wav[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(wav, at, Math.min(header, at + 4), (byte) 0xFF);
        default -> Arrays.fill(wav, at, Math.min(header, at + 4), (byte) 0);
      }
    }
    return wav;
  }
}
