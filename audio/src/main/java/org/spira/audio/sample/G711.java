package org.spira.audio.sample;

/**
 * The two logarithmic codes of telephony, of 8 bits a sample, as amplitudes of full scale -1 to 1.
 * Computed after ITU-T Recommendation G.711 (11/1988), tables 1 and 2: a sign, three bits for the
 * segment, four for the step in it; what is heard is the middle of the step, in units of 16 bits.
 */
final class G711 {

  private static final int CODES = 256;
  private static final int SIGN = 0x80;

  /** Added before coding in mu-law, so that segments begin at powers of two. */
  private static final int MU_BIAS = 33 << 2;

  /** In A-law every other bit is sent inverted. */
  private static final int A_INVERTED = 0x55;

  static final float[] MU_LAW = new float[CODES];
  static final float[] A_LAW = new float[CODES];

  static {
    for (int code = 0; code < CODES; code++) {
      MU_LAW[code] = muLaw(code) * 0x1p-15f;
      A_LAW[code] = aLaw(code) * 0x1p-15f;
    }
  }

  private G711() {}

  private static int muLaw(int code) {
    int bits = ~code;
    int magnitude = (((step(bits) << 3) + MU_BIAS) << segment(bits)) - MU_BIAS;
    return (bits & SIGN) != 0 ? -magnitude : magnitude;
  }

  private static int aLaw(int code) {
    int bits = code ^ A_INVERTED;
    int segment = segment(bits);
    int middle = (step(bits) << 4) + 8;
    int magnitude = segment == 0 ? middle : (middle + 0x100) << (segment - 1);
    return (bits & SIGN) != 0 ? magnitude : -magnitude;
  }

  private static int segment(int bits) {
    return (bits >> 4) & 7;
  }

  private static int step(int bits) {
    return bits & 15;
  }
}
