package org.spira.inference.models.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
import org.spira.inference.hearing.WaveformRows;
import org.spira.inference.models.ServedModel;

/** Whether rows may run together is found out before a version serves. */
class RowsTogetherTest extends ModelInAFolder {

  @Test
  void rowsThatDoNotChangeEachOtherShareBatches() throws Exception {
    model.write("level.onnx", "");
    ServedModel served = model.load();
    assertThat(served.alone()).isEmpty();
    served.graph().close();
  }

  @Test
  void recordingsThatWouldChangeEachOtherAreNeverMixed() throws Exception {
    model.write("loudest-of-all.onnx", "");
    ServedModel served = model.load();
    assertThat(served.alone()).hasValueSatisfying(why -> assertThat(why).contains("other rows"));
    Rows quiet = WaveformRows.of(new float[] {0.1f, -0.1f}, null, 16_000);
    Rows loud = WaveformRows.of(new float[] {1, -1}, null, 16_000);
    assertThat(served.graph().run(List.of(quiet, loud)))
        .allSatisfy(output -> assertThat(output[0]).isCloseTo(1, within(1e-4f)));
    served.graph().close();
  }

  @Test
  void windowsThatChangeEachOtherAreRefused() throws Exception {
    model.write("loudest-of-all.onnx", "metadata: {spira: {window: {length: 1}}}\n");
    model.refused("warm-up", "windows of one recording");
  }

  @ParameterizedTest
  @CsvSource({"''", "'metadata: {spira: {window: {length: 2, step: 1}}}'"})
  void aGraphForOneRowOnlyIsServedRowByRow(String metadata) throws Exception {
    model.write("only-one-row.onnx", metadata);
    ServedModel served = model.load();
    assertThat(served.alone()).hasValueSatisfying(why -> assertThat(why).contains("more than one"));
    Rows windows =
        WaveformRows.of(new float[] {1, 1, 0, 0, 1}, new Window(2.0 / 1000, 2.0 / 1000), 1000);
    assertThat(served.graph().run(List.of(windows))).hasSize(2);
    served.graph().close();
  }
}
