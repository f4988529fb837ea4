package org.spira.inference.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The research network gets faster and says the same. */
class OptimiseTest {

  private static final Path RESEARCH = Path.of("../models/registry/research-shape/1");
  private static final int MISHES = 5;

  @TempDir Path folder;

  private final Terminal terminal = new Terminal(Terminal::loader);

  private int run(String... words) {
    return terminal.run(folder, folder.resolve("cache"), words);
  }

  @Test
  void writesAFasterModelThatSaysTheSameAndTellsBothDigests() throws Exception {
    Path faster = folder.resolve("faster");
    String before = FolderDigest.of(RESEARCH);

    assertThat(run("optimise", RESEARCH.toString(), "--out", faster.toString()))
        .as(terminal.complained())
        .isZero();

    JsonNode report = terminal.json();
    assertThat(report.path("replaced").asInt()).isEqualTo(MISHES);
    assertThat(report.path("largest_difference").asDouble(1)).isLessThan(1e-5);
    assertThat(report.path("original_sha256").asString()).isEqualTo(before);
    assertThat(report.path("sha256").asString()).isEqualTo(FolderDigest.of(faster));
    assertThat(FolderDigest.of(RESEARCH)).isEqualTo(before);
    JsonNode note =
        JsonMapper.builder().build().readTree(Files.readAllBytes(faster.resolve("optimised.json")));
    assertThat(note.path("original_sha256").asString()).isEqualTo(before);
    assertThat(note.path("graph_sha256").asString()).hasSize(64);
    assertThat(faster.resolveSibling("faster.draft")).doesNotExist();
  }

  @Test
  void aSoftplusByItselfSaysTheSameToo() throws Exception {
    Path model = Files.createDirectory(folder.resolve("softplus"));
    Files.copy(Path.of("src/test/resources/models/softplus.onnx"), model.resolve("model.onnx"));
    Files.writeString(model.resolve("MLmodel"), "flavors: {onnx: {}}\nmetadata: {spira: {}}\n");

    assertThat(run("optimise", model.toString(), "--out", folder.resolve("faster").toString()))
        .as(terminal.complained())
        .isZero();

    assertThat(terminal.json().path("replaced").asInt()).isEqualTo(1);
    assertThat(terminal.json().path("largest_difference").asDouble(1)).isLessThan(1e-6);
  }

  @Test
  void checkFindsWhatCouldBeFaster() {
    assertThat(run("check", RESEARCH.toString(), "--json")).isZero();
    assertThat(terminal.json().path("slow_patterns").asString())
        .isEqualTo("5 Mish or Softplus activations: spira-model optimise");
  }

  @Test
  void leavesNothingWhereThereIsNothingToReplace() {
    Path faster = folder.resolve("faster");
    String model = "../models/registry/demonstration-pauses/1";
    assertThat(run("optimise", model, "--out", faster.toString())).isEqualTo(1);
    assertThat(terminal.complained()).contains("no pattern for which a faster one is known");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesOverNothing() throws Exception {
    Path there = Files.createDirectory(folder.resolve("there"));
    assertThat(run("optimise", RESEARCH.toString(), "--out", there.toString())).isEqualTo(2);
    assertThat(terminal.complained()).contains("is there already");
    assertThat(there).isEmptyDirectory();
  }
}
