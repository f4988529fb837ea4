package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;
import org.spira.audio.features.Features;
import org.spira.audio.window.Tail;
import org.spira.inference.descriptions.Window;
import org.spira.inference.descriptions.Window.ShortRecording;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.Tensor;

class RowsTest {

  private static float[] row(Rows rows, int row) {
    float[] values = new float[(int) Tensor.elements(rows.rowShape())];
    rows.write(row, FloatBuffer.wrap(values));
    return values;
  }

  @Test
  void aWholeRecordingIsOneRow() {
    Rows rows = WaveformRows.of(new float[] {1, 2, 3}, null, 1000);
    assertThat(rows.count()).isEqualTo(1);
    assertThat(row(rows, 0)).containsExactly(1, 2, 3);
  }

  @Test
  void windowsOverlapAndTheRestIsHeardByNone() {
    Rows rows = WaveformRows.of(new float[] {0, 1, 2, 3, 4, 5, 6}, new Window(0.004, 0.002), 1000);
    assertThat(rows.count()).isEqualTo(2);
    assertThat(row(rows, 0)).containsExactly(0, 1, 2, 3);
    assertThat(row(rows, 1)).containsExactly(2, 3, 4, 5);
  }

  @Test
  void whatEndsWithAWindowHasOneLessUnlessItIsDeclared() {
    float[] samples = {0, 1, 2, 3, 4, 5};
    Window exact = new Window(0.004, 0.002, ShortRecording.PAD, Tail.EXACT);
    assertThat(WaveformRows.of(samples, new Window(0.004, 0.002), 1000).count()).isEqualTo(1);
    assertThat(WaveformRows.of(samples, exact, 1000).count()).isEqualTo(2);
  }

  @Test
  void anUnfinishedTailIsFilledUpWithSilence() {
    Window unfinished = new Window(0.004, 0.002, ShortRecording.PAD, Tail.UNFINISHED);
    Rows rows = WaveformRows.of(new float[] {1, 2, 3, 4, 5}, unfinished, 1000);
    assertThat(rows.count()).isEqualTo(2);
    assertThat(row(rows, 1)).containsExactly(3, 4, 5, 0);
  }

  @Test
  void whatIsShorterThanAWindowIsFilledUpWithSilence() {
    Rows rows = WaveformRows.of(new float[] {5, 6}, new Window(0.004, 0.002), 1000);
    assertThat(rows.count()).isEqualTo(1);
    assertThat(row(rows, 0)).containsExactly(5, 6, 0, 0);
  }

  @Test
  void featuresAreRowAfterRow() {
    Rows rows = new FeatureRows(new Features(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, 2, 2, 2));
    assertThat(rows.rowShape()).containsExactly(2, 2);
    assertThat(row(rows, 1)).containsExactly(5, 6, 7, 8);
  }
}
