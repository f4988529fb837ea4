package org.spira.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people put into the folder of models: what cannot be a model stops nothing. */
class ModelFolderTest {

  @TempDir Path root;

  private void model(String folder) throws Exception {
    Files.createDirectories(root.resolve(folder));
    Files.writeString(root.resolve(folder).resolve("MLmodel"), "flavors: {}");
  }

  private ModelFolder.Content content() {
    return new ModelFolder(root).fill();
  }

  @Test
  void putsTheDemonstrationIn() {
    assertThat(content().models()).containsExactly("demonstration-pauses");
    assertThat(root.resolve("demonstration-pauses/1/MLmodel")).isRegularFile();
    assertThat(root.resolve("demonstration-pauses/1/model.onnx")).isRegularFile();
  }

  @Test
  void finishesADemonstrationThatWasCutOff() throws Exception {
    Files.createDirectories(root.resolve("demonstration-pauses/1"));
    Files.writeString(root.resolve("demonstration-pauses/1/model.onnx"), "half");
    assertThat(content().unusable()).isEmpty();
    assertThat(root.resolve("demonstration-pauses/1/MLmodel")).isRegularFile();
    assertThat(Files.size(root.resolve("demonstration-pauses/1/model.onnx"))).isGreaterThan(4);
  }

  @Test
  void namesWhatCannotBeAModelAndServesTheRest() throws Exception {
    model("lungs/1");
    putIllegalNames();
    putFoldersWithoutAVersion();
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve("notes.txt"), "mine");

    ModelFolder.Content content = content();

    assertThat(content.models()).containsExactly("demonstration-pauses", "lungs");
    assertThat(content.unusable())
        .containsOnlyKeys("a,b", "two words", "vers\u00e3o", "empty", "half", "nowhere", "circle");
    assertThat(content.unusable().get("a,b")).contains("rename it");
    assertThat(content.unusable().get("empty")).contains("no version is in it");
    assertThat(content.unusable().get("circle")).contains("leads to no folder");
  }

  private void putIllegalNames() throws Exception {
    model("a,b/1");
    model("two words/1");
    model("vers\u00e3o/1");
  }

  private void putFoldersWithoutAVersion() throws Exception {
    Files.createDirectories(root.resolve("empty"));
    Files.createDirectories(root.resolve("half/1"));
    Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("gone"));
    Files.createSymbolicLink(root.resolve("circle"), root.resolve("circle"));
  }

  @Test
  void aLinkToAFolderIsAModel() throws Exception {
    model("lungs/1");
    Files.createSymbolicLink(root.resolve("linked"), root.resolve("lungs"));
    assertThat(content().models()).contains("linked");
  }
}
