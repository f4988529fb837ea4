package org.spira.inference.research.domain.export;

import java.nio.ByteBuffer;
import java.util.List;
import org.spira.common.Sha256;

/**
 * Which set a patient belongs to: the same in every export with this seed, with all their cases.
 *
 * @param train per cent of patients, about
 * @param validation likewise; the rest is for the test
 * @param seed another one splits otherwise
 */
public record Split(int train, int validation, long seed) {

  /** The names of the sets. */
  public static final List<String> SETS = List.of("train", "validation", "test");

  private static final int ALL = 100;

  /** Refuses shares that are no split. */
  public Split {
    if (train < 0 || validation < 0 || train + validation > ALL) {
      throw new IllegalArgumentException("shares are per cent, 100 together");
    }
  }

  /** The set of this patient, by SHA-256 of seed and pseudonym. */
  public String of(String patient) {
    byte[] digest = Sha256.of(seed + " " + patient);
    long place = Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) % ALL;
    if (place < train) {
      return SETS.get(0);
    }
    return SETS.get(place < train + validation ? 1 : 2);
  }
}
