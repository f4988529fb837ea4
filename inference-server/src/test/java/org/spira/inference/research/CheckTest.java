package org.spira.inference.research;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.trial.TrialLengths;
import tools.jackson.databind.JsonNode;

/** What {@code check} says, on the real manifest reader and the real engine. */
class CheckTest {

  private static final Path GRAPHS = Path.of("src/test/resources/models");
  private static final Path REGISTRY = Path.of("../models/registry");
  private static final Duration LONGEST_RUN = Duration.ofMillis(500);

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(() -> loader(LONGEST_RUN));

  private static LoadModel loader(Duration longestRun) {
    return new LoadModel(
        new YamlManifests(),
        new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, longestRun)),
        new WarmUp(new TrialLengths(RecordingLimits.DEFAULT, 8, longestRun)));
  }

  private int run(String... words) {
    return terminal.run(REGISTRY, folder, words);
  }

  private JsonNode checked(int exit, String... options) {
    String[] words = new String[options.length + 3];
    words[0] = "check";
    words[1] = folder.toString();
    words[2] = "--json";
    System.arraycopy(options, 0, words, 3, options.length);
    assertThat(run(words)).as(terminal.complained()).isEqualTo(exit);
    return terminal.json();
  }

  private void write(String graph, String rest) throws IOException {
    Files.copy(GRAPHS.resolve(graph), folder.resolve(graph));
    Files.writeString(
        folder.resolve("MLmodel"), "flavors:\n  onnx:\n    data: " + graph + "\n" + rest);
  }

  @Test
  void aModelThatServes() {
    // a real network takes its time where the machine is busy
    Terminal patient = new Terminal(() -> loader(Duration.ofMinutes(1)));
    String model = REGISTRY.resolve("research-shape/1").toString();
    assertThat(patient.run(REGISTRY, folder, "check", model, "--json")).isZero();
    JsonNode report = patient.json();
    assertThat(report.path("serves").asBoolean()).isTrue();
    assertThat(report.path("refusals")).isEmpty();
    assertThat(report.path("untried_steps")).isEmpty();
    assertThat(report.path("takes").path(0).asString()).contains("FP32[any, 401, 40]");
    assertThat(report.path("gives").path(0).asString()).contains("FP32");
    assertThat(report.path("rows_independent").asBoolean()).isTrue();
    assertThat(report.path("largest_batch").asInt()).isEqualTo(8);
    assertThat(report.path("milliseconds_to_prepare_a_row").asDouble()).isPositive();
    assertThat(report.path("milliseconds_a_row_alone").asDouble()).isPositive();
    assertThat(report.path("milliseconds_a_row_in_a_batch").asDouble()).isPositive();
    assertThat(report.path("sha256").asString()).hasSize(64);
  }

  @Test
  void saysItToPeopleToo() throws Exception {
    assertThat(run("check", REGISTRY.resolve("demonstration-pauses/1").toString())).isZero();
    assertThat(terminal.printed()).contains("rows_independent").contains("would serve");
    write("level.onnx", "metadata: {spira: {threshold: [0.9, 0.95]}}\n");
    assertThat(run("check", folder.toString())).isEqualTo(1);
    assertThat(terminal.printed())
        .contains("refused at the step description: threshold is no key; the nearest is thresholds")
        .contains("what to do: write the nearest, or one of the table above")
        .contains("not tried because of that: warm-up, test-vector")
        .contains("would be refused; to be mended: 1");
  }

  @Test
  void everythingIsSaidAtOnce() throws Exception {
    write(
        "level.onnx",
        """
        metadata: {spira: {threshold: [0.9, 0.95], sample_rate: '16000'}}
        signature:
          inputs: '[{"name": "x", "type": "tensor", "tensor-spec": {"dtype": "float16", "shape": [-1]}}]'
        """);
    Files.writeString(folder.resolve("test_vector.json"), "nothing");
    JsonNode refusals = checked(1).path("refusals");
    assertThat(refusals.valueStream().map(each -> each.path("step").asString()))
        .containsExactly("description", "description", "signature", "test-vector");
    assertThat(refusals.valueStream().map(each -> each.path("what_to_do").asString("")))
        .allSatisfy(todo -> assertThat(todo).isNotEmpty());
  }

  @Test
  void theReasonDecidesWhatToDo() throws Exception {
    write("level-logits.onnx", "metadata: {spira: {labels: [negative, positive]}}\n");
    JsonNode refusal = checked(1).path("refusals").path(0);
    assertThat(refusal.path("reason").asString()).contains("; for a row of noise the graph gave [");
    assertThat(refusal.path("what_to_do").asString())
        .isEqualTo("end the graph with a sigmoid or softmax, or say output: logit");
  }

  /** The kinds of models that took a server down or made a wrong diagnosis once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          loudest-of-all.onnx | window: {length: 1}                                | warm-up     | windows of one recording
          endless.onnx        | recordings: [frase]                                | warm-up     | took longer than
          level-logits.onnx   | labels: [negative, positive]                       | warm-up     | no probability from 0 to 1
          level.onnx          | input: mfcc, mfcc: {n_mfccs: 13}                   | description | mfcc.n_mfccs is no key
          level.onnx          | input: mfcc                                        | signature   | the metadata promises an input
          level.onnx          | sample_rate: '16000'                               | description | is text, write 16000
          level.onnx          | threshold: [0.9, 0.95]                             | description | threshold is no key
          no-number.onnx      | recordings: [frase]                                | warm-up     | not a finite number
          level-columns.onnx  | recordings: [frase]                                | signature   | two columns and nothing says
          three-scores.onnx   | recordings: [frase]                                | signature   | the output must be float32
          four-values.onnx    | recordings: [frase]                                | warm-up     | outputs for
          outside-weights.onnx| recordings: [frase]                                | load        | ONNX Runtime cannot load
          """)
  void eachKindIsNamedWithWhatToDo(String graph, String keys, String step, String reason)
      throws Exception {
    write(graph, "metadata: {spira: {" + keys + "}}\n");
    JsonNode refusals = checked(1).path("refusals");
    assertThat(refusals.valueStream())
        .anySatisfy(refusal -> {
          assertThat(refusal.path("step").asString()).isEqualTo(step);
          assertThat(refusal.path("reason").asString()).contains(reason);
          assertThat(refusal.path("what_to_do").asString("")).isNotEmpty();
        });
  }

  /** As after {@code new}, before anything was exported. */
  @Test
  void aGraphThatIsNotThereIsNamed() throws Exception {
    write("level.onnx", "");
    Files.delete(folder.resolve("level.onnx"));
    JsonNode refusal = checked(1).path("refusals").path(0);
    assertThat(refusal.path("reason").asString())
        .isEqualTo("the graph level.onnx is not in the model's folder");
    assertThat(refusal.path("what_to_do").asString()).contains("flavors.onnx.data");
  }

  @Test
  void aFileInAnotherCharsetIsNamed() throws Exception {
    write("level.onnx", "");
    Files.write(folder.resolve("MLmodel"), "# versão\nflavors: {}\n".getBytes(ISO_8859_1));
    JsonNode report = checked(1);
    assertThat(report.path("refusals").path(0).path("reason").asString()).contains("not UTF-8");
    assertThat(report.path("untried_steps")).isNotEmpty();
  }

  @Test
  void rowsThatMustRunAloneAreToldOf() throws Exception {
    write("only-one-row.onnx", "");
    JsonNode report = checked(0);
    assertThat(report.path("rows_independent").asBoolean()).isFalse();
    assertThat(report.path("rows_run_alone_because").asString()).contains("more than one row");
    assertThat(report.path("largest_batch").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsAskedDirectlyNeedNotHear() throws Exception {
    folder = REGISTRY.resolve("half-plus-two/1");
    JsonNode report = checked(0, "--asked-directly");
    assertThat(report.path("serves").asBoolean()).isTrue();
    assertThat(report.has("rows_independent")).as("nobody tried that").isFalse();
    terminal.clear();
    assertThat(checked(1).path("refusals")).isNotEmpty();
  }

  @Test
  void aWrongCallEndsWithTwo() {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "x", "--jsn")).isEqualTo(2);
    assertThat(run("check", "nowhere")).isEqualTo(1);
    assertThat(terminal.complained().lines()).hasSize(3);
    assertThat(terminal.printed()).isEmpty();
  }
}
