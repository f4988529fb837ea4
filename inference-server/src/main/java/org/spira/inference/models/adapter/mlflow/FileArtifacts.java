package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Artifacts on a disk that this machine shares with MLflow. */
final class FileArtifacts implements ArtifactStore {

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Override
  public void download(URI location, ArtifactTarget target) throws IOException {
    Path source = Path.of(location.getPath());
    if (!Files.isDirectory(source)) {
      throw new IOException("there is no folder " + source);
    }
    for (Path file : files(source)) {
      try (InputStream content = Files.newInputStream(file)) {
        target.write(source.relativize(file).toString(), content);
      }
    }
  }
}
