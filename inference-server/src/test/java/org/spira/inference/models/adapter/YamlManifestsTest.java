package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.inference.models.domain.ModelManifest;

class YamlManifestsTest extends WrittenManifest {

  @Test
  void readsWhatMlflowWrites() throws Exception {
    ModelManifest manifest =
        read(
            ONNX
                + """
                model_size_bytes: 0123
                mlflow_version: 3.1.0
                utc_time_created: '2026-11-27 10:00:00.000000'
                metadata:
                  notice: ours
                  spira:
                    sample_rate: 16_000
                    mfcc: {log_mels: yes, n_mfcc: 0xD}
                """);
    assertThat(manifest.dataFile()).isEqualTo("model.onnx");
    assertThat(manifest.description().sampleRate()).isEqualTo(16_000);
    assertThat(manifest.description().features())
        .isEqualTo(new MfccSettings(16_000, 13, 40, 1200, 400, 160, true, 0, 8000));
    assertThat(manifest.misplaced()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sample_rate: '16000' | sample_rate: '16000' is text, write 16000",
        "sample_rate: 016000 | sample_rate: 016000 is the octal number 7168 in YAML,"
            + " write the plain decimal number",
        "window: {length: 1:30} | window.length: 1:30 is 90, counted in sixties in YAML,"
            + " write the plain decimal number",
        "window: {length: .nan} | window.length must be a number, and is NaN",
        "window: {length: 2026-01-01} | window.length must be a number, and is a date:"
            + " put it in quotes if it is text",
        "mfcc: {n_mfcc: on} | mfcc.n_mfcc must be a whole number, and is true"
            + " (YAML takes yes, no, on and off for true and false)",
        "labels: [no, yes] | labels is false (YAML takes yes, no, on and off for true and false),"
            + " which is none of negative, inconclusive, positive; labels is true (YAML takes yes,"
            + " no, on and off for true and false), which is none of negative, inconclusive,"
            + " positive",
        "thresholds: !!binary aGVsbG8= | thresholds must be a list, and is binary data",
        "yes: 1 | spira has a key that is true (YAML takes yes, no, on and off for true and"
            + " false); keys are text",
      })
  void saysWhatYamlMakesOfAValue(String line, String message) {
    refused(ONNX + "metadata: {spira: {" + line + "}}", message.strip());
  }

  @Test
  void aTailMayBeAPlainNo() throws Exception {
    assertThat(read(ONNX + "metadata: {spira: {window: {length: 1, tail: no}}}").description())
        .isNotNull();
  }
}
