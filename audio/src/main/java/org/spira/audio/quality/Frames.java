package org.spira.audio.quality;

import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.spira.audio.wav.Recording;

/**
 * A recording in frames of 40 ms that do not overlap: two periods of the deepest voice fit into
 * one. What does not fill a last frame is left out, unless it is all there is.
 */
final class Frames {

  /** Frames in a second. */
  static final int RATE = 25;

  private final int length;
  private final double[] energies;

  private Frames(int length, double[] energies) {
    this.length = length;
    this.energies = energies;
  }

  static Frames of(Recording recording) {
    float[] samples = recording.samples();
    int length = Math.min(samples.length, recording.sampleRate() / RATE);
    double[] energies = new double[samples.length / length];
    for (int frame = 0; frame < energies.length; frame++) {
      energies[frame] = energy(samples, frame * length, length);
    }
    return new Frames(length, energies);
  }

  /** Mean square without the constant part. */
  private static double energy(float[] samples, int at, int length) {
    double sum = Sums.of(samples, at, at + length);
    double squares = Sums.ofSquares(samples, at, at + length);
    return Math.max(0, (squares - sum * sum / length) / length);
  }

  int count() {
    return energies.length;
  }

  /** Samples of a frame. */
  int length() {
    return length;
  }

  double energy(int frame) {
    return energies[frame];
  }

  /** Mean energy of these frames; not a number when there are none. */
  double mean(IntPredicate wanted) {
    return energies(wanted).average().orElse(Double.NaN);
  }

  /** Energies of these frames, the least first. */
  double[] sorted(IntPredicate wanted) {
    return energies(wanted).sorted().toArray();
  }

  private DoubleStream energies(IntPredicate wanted) {
    return IntStream.range(0, energies.length).filter(wanted).mapToDouble(f -> energies[f]);
  }
}
