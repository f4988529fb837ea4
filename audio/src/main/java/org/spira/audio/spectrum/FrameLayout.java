package org.spira.audio.spectrum;

/**
 * How real frames are laid out as complex numbers to be transformed, in whichever precision that is
 * done.
 *
 * <p>Three savings for real frames that are mostly padding. A transform of even size treats
 * neighbouring samples as one complex number and has half the size. Where the window fills only the
 * first {@code 1/q} of that, the first stage of the transform, {@code q} parts long, would combine
 * numbers with zeros: the parts are written directly, each with its own rotation. And the rotation
 * is one table with the Hann window. Where the window stands within the transform moves phases
 * only, so it stands at the beginning. Immutable.
 */
public final class FrameLayout {

  private final int nFft;
  private final int winLength;
  private final int packing;
  private final int points;
  private final int parts;
  private final FftPlan plan;

  /** Of frames of these sizes. */
  public FrameLayout(Framing framing) {
    this.nFft = framing.nFft();
    this.winLength = framing.winLength();
    this.packing = nFft % 2 == 0 ? 2 : 1;
    this.points = nFft / packing;
    this.parts = mostParts(points, filled());
    this.plan = new FftPlan(points / parts);
  }

  private static int mostParts(int points, int filled) {
    int parts = points / filled;
    while (points % parts != 0) {
      parts--;
    }
    return parts;
  }

  /** Samples in one complex number: 2, or 1 where the size is odd. */
  public int packing() {
    return packing;
  }

  /** Complex numbers that the transform as a whole has. */
  public int points() {
    return points;
  }

  /** How many transforms make up the whole. */
  public int parts() {
    return parts;
  }

  /** The transform of one part. */
  public FftPlan plan() {
    return plan;
  }

  /** Complex numbers that the window reaches. */
  public int filled() {
    return (winLength + packing - 1) / packing;
  }

  /** Where the transforms of all parts leave the number of this frequency. */
  public int position(int frequency) {
    return frequency % parts * plan.length() + plan.position(frequency / parts);
  }

  /** For each part and complex number, what its samples are multiplied by: real, imaginary. */
  public double[] rotations() {
    int filled = filled();
    double[] table = new double[parts * filled * 2 * packing];
    for (int part = 0, at = 0; part < parts; part++) {
      for (int i = 0; i < filled; i++) {
        double angle = -2 * Math.PI * ((long) part * i % points) / points;
        for (int half = 0; half < packing; half++) {
          // the second sample of a pair is the imaginary one: a quarter turn further
          double weight = Hann.at(i * packing + half, winLength) / packing;
          table[at++] = weight * (half == 0 ? Math.cos(angle) : -Math.sin(angle));
          table[at++] = weight * (half == 0 ? Math.sin(angle) : Math.cos(angle));
        }
      }
    }
    return table;
  }

  /** For each frequency up to the middle, cosine and sine of what joins even and odd samples. */
  public double[] joints() {
    double[] table = new double[2 * (points / 2 + 1)];
    for (int k = 0; k <= points / 2; k++) {
      table[2 * k] = Math.cos(2 * Math.PI * k / nFft);
      table[2 * k + 1] = Math.sin(2 * Math.PI * k / nFft);
    }
    return table;
  }
}
