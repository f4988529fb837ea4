package org.spira.testservers.damage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Bytes with a few things wrong. The same seed damages in the same way, so that a failure that
 * tells its seed and round can be had again. Used by one thread.
 */
public final class DamagedBytes {

  private static final int LONGEST_PIECE = 60;

  private final Random random;

  /** Damages by this. */
  public DamagedBytes(Random random) {
    this.random = random;
  }

  /** The bytes with one thing wrong; others lend pieces. What is handed in stays as it is. */
  public byte[] damaged(byte[] whole, List<byte[]> others) {
    if (whole.length == 0) {
      return piece(others);
    }
    int at = random.nextInt(whole.length);
    return switch (random.nextInt(7)) {
      case 0 -> changed(whole, at, 1 << random.nextInt(Byte.SIZE));
      case 1 -> changed(whole, at, random.nextInt(256));
      case 2 -> changed(whole, at, whole[at] ^ (whole[at] + 1 - 2 * random.nextInt(2)));
      case 3 -> Arrays.copyOf(whole, at);
      case 4 -> joined(Arrays.copyOf(whole, at), tail(whole, at + 1 + random.nextInt(4)));
      case 5 -> joined(Arrays.copyOf(whole, at), piece(others), tail(whole, at));
      default -> overwritten(whole, at, piece(others));
    };
  }

  private static byte[] changed(byte[] whole, int at, int change) {
    byte[] changed = whole.clone();
    changed[at] ^= (byte) change;
    return changed;
  }

  private static byte[] overwritten(byte[] whole, int at, byte[] by) {
    byte[] overwritten = whole.clone();
    System.arraycopy(by, 0, overwritten, at, Math.min(by.length, whole.length - at));
    return overwritten;
  }

  private byte[] piece(List<byte[]> others) {
    byte[] other = others.get(random.nextInt(others.size()));
    int from = random.nextInt(other.length + 1);
    int to = Math.min(other.length, from + random.nextInt(LONGEST_PIECE));
    return Arrays.copyOfRange(other, from, to);
  }

  private static byte[] tail(byte[] whole, int from) {
    return Arrays.copyOfRange(whole, Math.min(from, whole.length), whole.length);
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
