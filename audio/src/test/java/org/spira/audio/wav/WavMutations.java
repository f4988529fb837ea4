package org.spira.audio.wav;

import static org.spira.audio.WavFiles.joined;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.spira.audio.WavFiles;

/** Recordings of every kind, and damaged ones made of them. */
final class WavMutations {

  private static final int[] SIZES = {
    0,
    1,
    2,
    3,
    4,
    8,
    16,
    36,
    40,
    100,
    1_000,
    -1,
    -2,
    -36,
    0x7FFF_FFFF,
    0x7FFF_F000,
    0x8000_0000,
    8_000,
    16_000,
    44_100,
    1_000_003,
    0x10001,
    0x20001,
    0xFFFE
  };

  /** Everything that decides what is heard lies before this offset. */
  private static final int HEADER = 130;

  private final Random random;
  private final List<byte[]> files;

  WavMutations(long seed) {
    this.random = new Random(seed);
    this.files = files();
  }

  private List<byte[]> files() {
    byte[] noise = new byte[240];
    random.nextBytes(noise);
    float[] floats = new float[60];
    double[] doubles = new double[60];
    for (int i = 0; i < 60; i++) {
      floats[i] = random.nextFloat() - 0.5f;
      doubles[i] = random.nextDouble() - 0.5;
    }
    byte[] wide = WavFiles.little(28).putLong(0).putLong(240).putLong(0).putInt(0).array();
    byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 2, 1, 1};
    byte[] plain = new WavFiles().format(1, 1, 48_000, 16).chunk("data", noise).bytes();
    return List.of(
        plain,
        joined(tag, plain),
        new WavFiles().format(1, 2, 44_100, 16).chunk("data", noise).chunk("LIST", tag).bytes(),
        new WavFiles().format(1, 1, 8_000, 8).chunk("data", Arrays.copyOf(noise, 99)).bytes(),
        new WavFiles().format(1, 1, 16_000, 24).chunk("data", noise).bytes(),
        new WavFiles().format(1, 3, 16_000, 32).chunk("fact", tag).chunk("data", noise).bytes(),
        new WavFiles().format(1, 1, 16_000, 24, 4, 64_000).chunk("data", noise).bytes(),
        new WavFiles().format(6, 1, 8_000, 8).chunk("data", noise).bytes(),
        new WavFiles().format(7, 2, 8_000, 8).chunk("data", noise).bytes(),
        new WavFiles().format(3, 1, 96_000, 32).chunk("data", WavFiles.floats(floats)).bytes(),
        new WavFiles().format(3, 2, 16_000, 64).chunk("data", WavFiles.doubles(doubles)).bytes(),
        new WavFiles().extensibleFormat(1, 2, 48_000, 24).chunk("data", noise).bytes(),
        new WavFiles()
            .extensibleFormat(3, 1, 48_000, 32)
            .chunk("data", WavFiles.floats(floats))
            .bytes(),
        new WavFiles().format(1, 1, 16_000, 16).chunk("data", -1, noise).streamed(),
        new WavFiles()
            .chunk("ds64", wide)
            .format(1, 1, 16_000, 16)
            .chunk("data", -1, noise)
            .bytes("RF64", -1));
  }

  /** The next file: one in four is whole. */
  byte[] next() {
    byte[] wav = any().clone();
    for (int damage = random.nextInt(4); damage > 0; damage--) {
      wav = damaged(wav);
    }
    return wav;
  }

  private byte[] any() {
    return files.get(random.nextInt(files.size()));
  }

  private byte[] damaged(byte[] wav) {
    int at = random.nextInt(Math.max(1, Math.min(wav.length, HEADER)));
    int end = Math.min(wav.length, at + 1 + random.nextInt(60));
    return switch (random.nextInt(8)) {
      case 0 -> changed(wav, at, (byte) random.nextInt(256));
      case 1 -> changed(wav, at, (byte) (1 << random.nextInt(8)));
      case 2, 3 -> withSize(wav, at & ~1);
      case 4 -> Arrays.copyOf(wav, random.nextInt(wav.length + 1));
      case 5 -> joined(wav, Arrays.copyOfRange(wav, at, end));
      case 6 -> joined(Arrays.copyOf(wav, at), any());
      default -> joined(Arrays.copyOf(wav, end), Arrays.copyOfRange(wav, at, wav.length));
    };
  }

  private static byte[] changed(byte[] wav, int at, byte change) {
    IntStream.range(at, Math.min(wav.length, at + 1)).forEach(i -> wav[i] ^= change);
    return wav;
  }

  private byte[] withSize(byte[] wav, int at) {
    int size = SIZES[random.nextInt(SIZES.length)];
    for (int i = 0; i < 4 && at + i < wav.length; i++) {
      wav[at + i] = (byte) (size >> (8 * i));
    }
    return wav;
  }
}
