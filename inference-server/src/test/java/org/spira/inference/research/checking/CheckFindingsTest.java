package org.spira.inference.research.checking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What stands in the way of a model: all of it at once, each with what to do. */
class CheckFindingsTest extends CheckCalls {

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

  /** What is left where a repository was copied without its large files, or half. */
  @ParameterizedTest
  @CsvSource({
    "version https://git-lfs.github.com/spec/v1, is a pointer of Git LFS",
    "'', is empty",
  })
  void whatIsNoGraphIsNamed(String content, String reason) throws Exception {
    write("level.onnx", "");
    Files.writeString(folder.resolve("level.onnx"), content);
    JsonNode refusal = checked(1).path("refusals").path(0);
    assertThat(refusal.path("reason").asString()).startsWith("the graph level.onnx " + reason);
    assertThat(refusal.path("what_to_do").asString("")).isNotEmpty();
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
}
