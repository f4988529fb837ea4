package org.spira.inference.inferences.application;

import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.Steps;
import org.spira.inference.descriptions.Window;

/**
 * From when to when in a recording a score was heard.
 *
 * @param window how recordings are cut; absent where each is heard as a whole
 * @param steps absent where a row has one score
 * @param padded how many seconds a row lasts that is filled up to a fixed length; 0 where none is
 */
record Timeline(@Nullable Window window, @Nullable Steps steps, double padded) {

  static Timeline of(ModelDescription description) {
    return new Timeline(description.window(), description.scoring().steps(), padded(description));
  }

  private static double padded(ModelDescription description) {
    Frames frames = description.frames();
    return frames == null
        ? 0
        : (double) frames.length()
            * description.features().framing().hopLength()
            / description.sampleRate();
  }

  /**
   * A score and its time, in seconds.
   *
   * @param end not bounded by the recording's
   */
  record Heard(double start, double end, double score) {

    /** Both of them as one, with the greater score. */
    Heard and(Heard other) {
      return new Heard(
          Math.min(start, other.start), Math.max(end, other.end), Math.max(score, other.score));
    }
  }

  /**
   * When a score was heard.
   *
   * @param which its number in the recording, row after row
   * @param perRow how many scores a row has
   * @param seconds how long the recording is
   */
  Heard at(int which, int perRow, double seconds, double score) {
    int row = which / perRow;
    double start = window == null ? 0 : row * window.stepSeconds();
    double lasts = window == null ? Math.max(padded, seconds) : window.lengthSeconds();
    if (steps == null) {
      return new Heard(start, start + lasts, score);
    }
    int step = which % perRow;
    return new Heard(
        start + steps.from(step, perRow, lasts), start + steps.to(step, perRow, lasts), score);
  }
}
