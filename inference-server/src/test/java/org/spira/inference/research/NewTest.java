package org.spira.inference.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.models.adapter.YamlManifests;

/** What a model begins with, read by what reads models. */
class NewTest {

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);

  private int begin() {
    terminal.clear();
    return terminal.run(folder, folder, "new", folder.resolve("mine").toString());
  }

  @Test
  void theDescriptionIsUnderstoodAndIsTheResearchGroups() {
    assertThat(begin()).as(terminal.complained()).isZero();
    ModelDescription begun = described(folder.resolve("mine/model"));
    ModelDescription known = described(Path.of("../models/registry/research-shape/1"));
    assertThat(begun.features()).isEqualTo(known.features());
    assertThat(begun.sampleRate()).isEqualTo(16_000);
    assertThat(begun.recordings()).containsExactly(RecordingPart.FRASE);
    assertThat(begun.window()).extracting("lengthSeconds", "stepSeconds").containsExactly(4.0, 1.0);
  }

  private static ModelDescription described(Path model) {
    return new YamlManifests().read(model).description();
  }

  @Test
  void onlyTheGraphIsMissing() throws IOException {
    assertThat(begin()).isZero();
    Path model = folder.resolve("mine/model");
    assertThat(terminal.run(folder, folder, "check", model.toString())).isEqualTo(1);
    assertThat(terminal.printed()).contains("refused at the step load").contains("mended: 1");
    Files.copy(
        Path.of("../models/registry/research-shape/1/model.onnx"), model.resolve("model.onnx"));
    assertThat(terminal.run(folder, folder, "check", model.toString()))
        .as(terminal.printed())
        .isZero();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("export.py"), "mine");
    assertThat(begin()).isEqualTo(1);
    assertThat(terminal.complained()).contains("export.py is there already");
    assertThat(Set.of(mine.toFile().list())).containsExactly("export.py");
  }
}
