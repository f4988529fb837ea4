package org.spira.audio.sample;

/**
 * How much sound the channels of a recording hold, and how much of it their average keeps. For one
 * thread.
 */
public final class ChannelEnergies {

  /** A channel that holds half as much as the loudest does as well as that. */
  private static final double AS_LOUD = 0.5;

  private final double[] sums;
  private final double[] squares;
  private double mixSum;
  private double mixSquares;

  /** For so many channels, nothing heard yet. */
  public ChannelEnergies(int channels) {
    this.sums = new double[channels];
    this.squares = new double[channels];
  }

  /** Counts a block of interleaved samples and their averages in. */
  public void add(float[] block, float[] mix, int from, int frames) {
    for (int channel = 0; channel < sums.length; channel++) {
      addChannel(block, channel, frames);
    }
    for (int frame = from; frame < from + frames; frame++) {
      mixSum += mix[frame];
      mixSquares += (double) mix[frame] * mix[frame];
    }
  }

  private void addChannel(float[] block, int channel, int frames) {
    double sum = 0;
    double square = 0;
    for (int frame = 0, at = channel; frame < frames; frame++, at += sums.length) {
      double value = block[at];
      sum += value;
      square += value * value;
    }
    sums[channel] += sum;
    squares[channel] += square;
  }

  /**
   * Whether the average lost more than unlikeness explains. Of n channels that have nothing in
   * common, and also where one alone holds sound, the average keeps 1/n of their mean energy; less
   * than half of that is left only where they are opposed to each other.
   */
  public boolean cancel(int frames) {
    double total = 0;
    for (int channel = 0; channel < sums.length; channel++) {
      total += energy(channel, frames);
    }
    double mix = mixSquares - mixSum * mixSum / frames;
    return mix < total / sums.length / sums.length / 2;
  }

  /** The first channel that is as loud as any. */
  public int chosen(int frames) {
    double loudest = 0;
    for (int channel = 0; channel < sums.length; channel++) {
      loudest = Math.max(loudest, energy(channel, frames));
    }
    int chosen = 0;
    while (energy(chosen, frames) < AS_LOUD * loudest) {
      chosen++;
    }
    return chosen;
  }

  /** Without the constant part, which nobody hears. */
  private double energy(int channel, int frames) {
    return squares[channel] - sums[channel] * sums[channel] / frames;
  }
}
