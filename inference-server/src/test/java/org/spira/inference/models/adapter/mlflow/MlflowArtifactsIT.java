package org.spira.inference.models.adapter.mlflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;

/** Artifacts of a real MLflow, behind its proxy and in S3. */
class MlflowArtifactsIT extends RunningMlflow {

  @Test
  void bringsArtifactsThroughTheProxyAndFromS3(@TempDir Path folder) throws Exception {
    register("brought", uploadedByProxy("b1"), uploadedToS3("b2"));
    for (String version : new String[] {"1", "2"}) {
      Path target = Files.createDirectories(folder.resolve(version));
      registry.download(registry.find("brought", version).orElseThrow(), target);
      for (String file : new String[] {"MLmodel", "model.onnx"}) {
        assertThat(target.resolve("data").resolve(file))
            .hasSameBinaryContentAs(FILES.resolve(file));
      }
    }
  }

  @Test
  void saysThatArtifactsAreNotThere(@TempDir Path folder) throws Exception {
    register("empty", "s3://models/nothing", run.artifacts() + "/nothing");
    for (String version : new String[] {"1", "2"}) {
      RegisteredVersion found = registry.find("empty", version).orElseThrow();
      assertThatThrownBy(() -> registry.download(found, folder))
          .isInstanceOf(NeighbourAwayException.class);
    }
  }
}
