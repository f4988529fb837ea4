package org.spira.audio.spectrum;

import java.util.Arrays;
import org.spira.audio.window.Windowing;

/**
 * Which frames are to be computed, and where each row finds its own among them. A frame that lies
 * wholly inside its window sees the same samples in every window it belongs to, so it is listed
 * once. A frame that reaches over an end sees that window's reflection and is listed for it alone.
 */
public final class FrameList {

  private final float[] samples;
  private final float[] edges;

  /** Places in the samples, or the complements of places in the edges. */
  private final int[] starts;

  private final int[] slots;
  private final int rows;
  private final int framesPerRow;
  private final int distinct;

  private FrameList(Builder builder) {
    this.samples = builder.samples;
    this.edges = builder.edges;
    this.starts = builder.starts;
    this.slots = builder.slots;
    this.rows = builder.rows;
    this.framesPerRow = builder.framesPerRow;
    this.distinct = builder.distinct;
  }

  /** The frames of these windows; there must be samples for at least one. */
  public static FrameList of(float[] samples, Windowing windowing, Framing framing) {
    Builder builder = new Builder(samples, windowing, framing);
    builder.run();
    return new FrameList(builder);
  }

  /** How many frames are to be computed. */
  public int distinct() {
    return distinct;
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** How many frames each row has. */
  public int framesPerRow() {
    return framesPerRow;
  }

  /** Which of the distinct frames is this one of this row. */
  public int slot(int row, int frame) {
    return slots[row * framesPerRow + frame];
  }

  /** What each of so many distinct frames lies in: the recording, or what reaches over ends. */
  public float[][] sources(int from, int count) {
    float[][] sources = new float[count][];
    for (int i = 0; i < count; i++) {
      sources[i] = starts[from + i] < 0 ? edges : samples;
    }
    return sources;
  }

  /** Where in its source the first sample under the Hann window of each of them lies. */
  public int[] starts(int from, int count) {
    int[] found = Arrays.copyOfRange(starts, from, from + count);
    for (int i = 0; i < count; i++) {
      found[i] = found[i] < 0 ? ~found[i] : found[i];
    }
    return found;
  }

  private static final class Builder {
    /** Room made for so many such frames when there is none left. */
    private static final int FRAMES_AT_A_TIME = 8;

    private final float[] samples;
    private final Windowing windowing;
    private final int hop;
    private final int reach;
    private final Padding padding;

    /** Samples by which the first frame begins before its window does. */
    private final int lead;

    private final int rows;
    private final int framesPerRow;
    private final int[] slots;
    private final int[] starts;
    private float[] edges = new float[0];
    private int distinct;
    private int used;

    Builder(float[] samples, Windowing windowing, Framing framing) {
      this.samples = samples;
      this.windowing = windowing;
      this.hop = framing.hopLength();
      this.reach = framing.winLength();
      this.padding = framing.padding();
      this.lead = framing.lead();
      this.rows = windowing.count(samples.length);
      this.framesPerRow = Math.toIntExact(framing.frames(windowing.length()));
      this.slots = new int[Math.multiplyExact(rows, framesPerRow)];
      this.starts = new int[slots.length];
    }

    void run() {
      boolean sharing = windowing.step() % hop == 0;
      int[] known = new int[sharing ? samples.length / hop + 1 : 0];
      Arrays.fill(known, -1);
      for (int row = 0; row < rows; row++) {
        for (int frame = 0; frame < framesPerRow; frame++) {
          slots[row * framesPerRow + frame] = slot(row * windowing.step(), frame, known);
        }
      }
    }

    /** Known frames are none where windows do not share any. */
    private int slot(int rowStart, int frame, int[] known) {
      int begin = frame * hop - lead;
      if (begin < 0 || begin + reach > windowing.length()) {
        return list(overAnEnd(rowStart, begin));
      }
      if (known.length == 0) {
        return list(rowStart + begin);
      }
      int place = rowStart / hop + frame;
      if (known[place] < 0) {
        known[place] = list(rowStart + begin);
      }
      return known[place];
    }

    private int list(int start) {
      starts[distinct] = start;
      return distinct++;
    }

    /** Writes out a frame that reaches over an end of its window; the complement of its place. */
    private int overAnEnd(int rowStart, int begin) {
      makeRoom();
      int length = windowing.length();
      for (int i = 0; i < reach; i++) {
        int position = begin + i;
        edges[used + i] =
            position >= 0 && position < length
                ? samples[rowStart + position]
                : padding.beyond(samples, rowStart, length, position);
      }
      used += reach;
      return ~(used - reach);
    }

    private void makeRoom() {
      if (used + reach > edges.length) {
        int more = Math.max(FRAMES_AT_A_TIME * reach, used / 2);
        edges = Arrays.copyOf(edges, Math.addExact(used, more));
      }
    }
  }
}
