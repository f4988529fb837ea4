package org.spira.audio.spectrum;

/** How high frequencies sound, in mels. */
public enum MelScale {
  /** After HTK: a logarithm throughout. */
  HTK {
    @Override
    double toMel(double hertz) {
      return 2595 * Math.log10(1 + hertz / 700);
    }

    @Override
    double toHertz(double mel) {
      return 700 * (Math.pow(10, mel / 2595) - 1);
    }
  },
  /** After Slaney's Auditory Toolbox: linear up to 1000 Hz, a logarithm above. */
  SLANEY {
    @Override
    double toMel(double hertz) {
      return hertz < BREAK_HERTZ
          ? hertz / HERTZ_PER_MEL
          : BREAK_MEL + Math.log(hertz / BREAK_HERTZ) / LOG_STEP;
    }

    @Override
    double toHertz(double mel) {
      return mel < BREAK_MEL
          ? mel * HERTZ_PER_MEL
          : BREAK_HERTZ * Math.exp(LOG_STEP * (mel - BREAK_MEL));
    }
  };

  private static final double HERTZ_PER_MEL = 200.0 / 3;
  private static final double BREAK_HERTZ = 1000;
  private static final double BREAK_MEL = BREAK_HERTZ / HERTZ_PER_MEL;
  private static final double LOG_STEP = Math.log(6.4) / 27;

  abstract double toMel(double hertz);

  abstract double toHertz(double mel);
}
