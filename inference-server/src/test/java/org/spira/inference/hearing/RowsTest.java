package org.spira.inference.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.audio.mfcc.Features;
import org.spira.inference.descriptions.Aggregation;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.descriptions.Window;
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

  @Test
  void aggregatesEachColumn() {
    List<float[]> outputs = List.of(new float[] {1, 8}, new float[] {3, 4});
    assertThat(Aggregation.MEAN.over(outputs)).containsExactly(2, 6);
    assertThat(Aggregation.MAX.over(outputs)).containsExactly(3, 8);
    assertThatThrownBy(
            () -> Aggregation.MAX.over(List.of(new float[] {1}, new float[] {Float.NaN})))
        .isInstanceOf(UnusableOutputException.class);
  }
}
