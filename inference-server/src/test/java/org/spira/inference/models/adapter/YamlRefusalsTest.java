package org.spira.inference.models.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.inference.descriptions.IllegalDescriptionException;

/** What is said of a manifest that is not as MLflow writes it, and where. */
class YamlRefusalsTest extends WrittenManifest {

  @ParameterizedTest
  @CsvSource({
    "'spira: {}', spira",
    "'metadata: {Spira: {}}', metadata.Spira",
    "'metadata: {spria: {}}', metadata.spria",
    "'metadata: {spira_: {}}', metadata.spira_",
    "'metadata: {notes: {spira: {}}}', metadata.notes.spira",
    "'Metadata: {spira: {}}', Metadata.spira",
    "'metadata: {spira.thresholds: [0.9, 0.95]}', metadata.spira.thresholds",
    "'metadata: {spira.mfcc.n_mfcc: 13}', metadata.spira.mfcc.n_mfcc",
    "'metadata: {spria/window: {length: 1}}', metadata.spria/window",
    "'metadata: {spira_sample_rate: 8000}', metadata.spira_sample_rate",
    "'spira.output: logit', spira.output"
  })
  void refusesWhatStandsInAWrongPlace(String yaml, String place) {
    refused(
        ONNX + yaml,
        "MLmodel has %s: what SPIRA reads stands under metadata.spira".formatted(place));
  }

  @Test
  void refusesKeysBesideTheirSection() throws Exception {
    refused(
        ONNX + "thresholds: [0.9, 0.9]\nmetadata: {sample_rate: 8000}",
        "sample_rate, thresholds in MLmodel must stand under metadata.spira"
            .replace("sample_rate,", "metadata.sample_rate,"));
    refused(
        ONNX + "metadata: {thresholds: [0.9, 0.95], spira: {sample_rate: 8000}}",
        "metadata.thresholds in MLmodel must stand under metadata.spira");
    assertThat(read(ONNX + "metadata: {spira_commit: ab12, spira: {}}").spira()).isEmpty();
    // a model that is not about recordings may have its own
    assertThat(read(ONNX + "metadata: {labels: [cat, dog]}").spira()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "16"})
  void refusesASectionThatIsNone(String value) {
    refused(ONNX + "metadata:\n  spira: " + value, "in MLmodel, metadata.spira must be a mapping");
  }

  @Test
  void namesTheLineOfWhatIsNotUtf8() throws Exception {
    Files.write(
        folder.resolve("MLmodel"), (ONNX + "# versão").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new YamlManifests().read(folder))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessage("MLmodel is not UTF-8 in line 2: save it as UTF-8");
    Files.write(folder.resolve("MLmodel"), "flavors: \u00c3".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> new YamlManifests().read(folder))
        .hasMessageStartingWith("MLmodel is not UTF-8 in line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metadata: {spira: {input: mfcc, input: waveform}} | in line 2: found duplicate key input",
        "metadata: {spira: {n: !!int x}} | : For input string",
        "metadata: {spira: {n: !!float ''}} | : ",
        "metadata: {spira: {n: !!java.net.URL [x]}} | in line 2: Global tag is not allowed",
        "metadata: [ | in line 2: ",
      })
  void saysWhereItCannotBeRead(String line, String message) {
    assertThatThrownBy(() -> read(ONNX + line))
        .isInstanceOf(IllegalDescriptionException.class)
        .hasMessageStartingWith("MLmodel cannot be read")
        .hasMessageContaining(message.strip())
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(1));
  }

  @Test
  void bearsWhatRefersToItself() {
    refused(
        ONNX + "metadata: &m {notes: *m, spira: &s {window: *s}}",
        "window.window is no key; the nearest is window");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flavors: {onnx: {data: [x]}} | in MLmodel, flavors.onnx.data must be a file's name",
        "flavors: {onnx: {data: ''}} | in MLmodel, flavors.onnx.data must be a file's name",
        "flavors: {onnx: {data: .}} | in MLmodel, flavors.onnx.data must be a file's name",
        "flavors: {onnx: 1} | in MLmodel, flavors.onnx must be a mapping",
        "flavors: 1 | in MLmodel, flavors must be a mapping",
        "1 | in MLmodel, the file must be a mapping",
        "{flavors: {onnx: {}}, metadata: text} | in MLmodel, metadata must be a mapping",
        "{flavors: {onnx: {}}, signature: {inputs: '{'}} | the signature in MLmodel is not the"
            + " JSON it should be",
        "{flavors: {onnx: {}}, signature: {inputs: [x]}} | in MLmodel, signature.inputs must be"
            + " JSON in quotes, as MLflow writes it",
      })
  void refusesWhatIsNotAsMlflowWritesIt(String yaml, String message) {
    refused(yaml, message);
  }
}
