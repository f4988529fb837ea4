package org.spira.audio.quality;

import org.spira.audio.wav.Recording;

/**
 * Which frames hold voice, speech or a pause. Voice is periodic, and loud enough beside the rest;
 * speech is voice and the gaps of at most 0.2 s in it, where consonants are; pauses keep 0.08 s
 * away from speech on either side.
 */
final class SpeechMap {

  /** ITU-T P.56, method B: what is 15.9 dB under the level is no speech. */
  private static final double MARGIN = Math.pow(10, -1.59);

  /** -70 dB: nobody hears it. */
  private static final double LEAST_ENERGY = 1e-7;

  /** ITU-T P.56, method B: speech hangs over for 0.2 s. */
  private static final int HANGOVER = Frames.RATE / 5;

  private static final int DISTANCE = 2;

  private final boolean[] voiced;
  private final boolean[] speech;

  private SpeechMap(boolean[] voiced) {
    this.voiced = voiced;
    this.speech = bridged(voiced);
  }

  static SpeechMap of(Recording recording, Frames frames) {
    Voicing voicing = new Voicing(recording.sampleRate(), frames.length());
    double threshold = Math.max(LEAST_ENERGY, MARGIN * frames.mean(frame -> true));
    boolean[] voiced = new boolean[frames.count()];
    for (int frame = 0; frame < voiced.length; frame++) {
      voiced[frame] =
          frames.energy(frame) >= threshold
              && voicing.isPeriodic(recording.samples(), frame * frames.length());
    }
    return new SpeechMap(voiced);
  }

  private static boolean[] bridged(boolean[] voiced) {
    boolean[] speech = voiced.clone();
    int last = -1;
    for (int frame = 0; frame < voiced.length; frame++) {
      if (voiced[frame]) {
        boolean near = last >= 0 && frame - last - 1 <= HANGOVER;
        for (int gap = last + 1; near && gap < frame; gap++) {
          speech[gap] = true;
        }
        last = frame;
      }
    }
    return speech;
  }

  boolean isVoiced(int frame) {
    return voiced[frame];
  }

  boolean isPause(int frame) {
    int end = Math.min(speech.length, frame + DISTANCE + 1);
    for (int near = Math.max(0, frame - DISTANCE); near < end; near++) {
      if (speech[near]) {
        return false;
      }
    }
    return true;
  }

  /** How much of the time is speech, 0 to 1. */
  double share() {
    int count = 0;
    for (boolean speaking : speech) {
      count += speaking ? 1 : 0;
    }
    return (double) count / speech.length;
  }
}
