package org.spira.inference.models.loading;

import org.junit.jupiter.api.Test;

/** A graph that is not what its metadata and its signature say is refused. */
class SignatureRefusalsTest extends ModelInAFolder {

  @Test
  void withASignatureThatTheGraphDoesNotHave() throws Exception {
    model.write(
        "mean.onnx",
        "signature:\n  inputs: '[{\"name\": \"x\", \"type\": \"tensor\", \"tensor-spec\":"
            + " {\"dtype\": \"float64\", \"shape\": [-1, -1]}}]'\n");
    model.refused("signature", "float64");
  }

  @Test
  void withMetadataThatTheGraphContradicts() throws Exception {
    model.write("mean.onnx", "metadata: {spira: {input: mfcc}}\n");
    model.refused("signature", "3 float32 dimensions");
  }

  @Test
  void withMoreScoresThanADiagnosisHas() throws Exception {
    model.write("three-scores.onnx", "");
    model.refused("signature", "[batch, 2 classes]");
  }

  @Test
  void withSeveralOutputsOfWhichNobodyNamedOne() throws Exception {
    model.write("level-three.onnx", "");
    model.refused(
        "signature",
        "the graph has the outputs embedding, shares: say by output_name which of them holds");
  }

  @Test
  void withAnOutputThatIsNotThere() throws Exception {
    model.write("level-three.onnx", "metadata: {spira: {output_name: y}}\n");
    model.refused(
        "signature", "output_name is 'y', and the graph has the outputs embedding, shares");
  }

  @Test
  void withOtherClassesThanTheGraphHas() throws Exception {
    model.write(
        "level-three.onnx",
        "metadata: {spira: {output_name: shares, classes: [negative, positive]}}\n");
    model.refused("signature", "the output must be float32 [batch, 2 classes], and is ");
  }

  @Test
  void withTwoColumnsThatNobodyNamed() throws Exception {
    model.write("level-columns.onnx", "");
    model.refused("signature", "write labels: [negative, positive] in the columns' order");
  }
}
