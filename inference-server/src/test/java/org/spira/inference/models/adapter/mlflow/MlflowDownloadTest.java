package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Models brought from wherever MLflow says that they are. */
class MlflowDownloadTest {

  private static final RegisteredVersion ONE = new RegisteredVersion("lungs", "1", "there");

  @RegisterExtension private final FakeMlflow mlflow = new FakeMlflow();
  @TempDir private Path target;

  @Test
  void bringsWholeFoldersThroughTheProxy() {
    mlflow.located("mlflow-artifacts:/1/models/m/artifacts");
    mlflow.listed(
        "1%2Fmodels%2Fm%2Fartifacts",
        "{\"path\": \"MLmodel\", \"is_dir\": false}, {\"path\": \"data dir\", \"is_dir\": true}");
    mlflow.listed(
        "1%2Fmodels%2Fm%2Fartifacts%2Fdata+dir", "{\"path\": \"weights.bin\", \"is_dir\": false}");
    mlflow.artifact("/1/models/m/artifacts/MLmodel", new FakeMlflow.Answer(200, "flavors:"));
    mlflow.artifact(
        "/1/models/m/artifacts/data%20dir/weights.bin", new FakeMlflow.Answer(200, "0123"));
    mlflow.registry().download(ONE, target);
    assertThat(target.resolve("MLmodel")).hasContent("flavors:");
    assertThat(target.resolve("data dir/weights.bin")).hasContent("0123");
  }

  @Test
  void writesNothingOutsideOfTheFolder() {
    mlflow.located("mlflow-artifacts:/m");
    for (String evil : List.of("..", "", "a\\\\..\\\\b")) {
      mlflow.listed("m", "{\"path\": \"" + evil + "\", \"is_dir\": false}");
      mlflow.artifact("/m/" + evil, new FakeMlflow.Answer(200, "evil"));
      mlflow.artifact("/m", new FakeMlflow.Answer(200, "evil"));
      mlflow.artifact("/m/a%5C..%5Cb", new FakeMlflow.Answer(200, "evil"));
      assertThatThrownBy(() -> mlflow.registry().download(ONE, target))
          .as("artifact '%s'", evil)
          .isInstanceOf(NeighbourAwayException.class)
          .hasMessageContaining("leads out of the model's folder");
    }
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void bringsFoldersOfASharedDisk(@TempDir Path shared) throws IOException {
    Files.createDirectories(shared.resolve("data"));
    Files.writeString(shared.resolve("MLmodel"), "flavors:");
    Files.writeString(shared.resolve("data/weights.bin"), "0123");
    for (String uri : List.of(shared.toString(), shared.toUri().toString())) {
      mlflow.located(uri);
      Path into = target.resolve(Integer.toString(uri.length()));
      mlflow.registry().download(ONE, into);
      assertThat(into.resolve("data/weights.bin")).hasContent("0123");
    }
  }

  @Test
  void foldersThatAreNotThereAreAway(@TempDir Path shared) {
    mlflow.located("file:" + shared.resolve("absent"));
    assertThatThrownBy(() -> mlflow.registry().download(ONE, target))
        .isInstanceOf(NeighbourAwayException.class);
  }

  @Test
  void saysWhatItCannotBring() {
    mlflow.located("dbfs:/models/1");
    assertThatThrownBy(() -> mlflow.registry().download(ONE, target))
        .isInstanceOf(NeighbourAwayException.class)
        .hasMessageContaining("'dbfs:'");
  }

  @Test
  void saysWhatTheProxyDoesNotBring() {
    mlflow.located("mlflow-artifacts:/m");
    mlflow.listed("m", "");
    assertThatThrownBy(() -> mlflow.registry().download(ONE, target))
        .hasMessageContaining("nothing there");
    mlflow.listed("m", "{\"path\": \"MLmodel\", \"is_dir\": false}");
    mlflow.artifact("/m/MLmodel", new FakeMlflow.Answer(0, "never"));
    assertThatThrownBy(() -> mlflow.registry().download(ONE, target))
        .hasMessageContaining("took longer");
  }
}
