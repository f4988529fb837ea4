package org.spira.inference.research.adapter.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spira.inference.shared.NeighbourAwayException;

/** Files at MLflow's artifact proxy, so that whoever registers a model needs no store's keys. */
final class MlflowArtifacts {

  private final MlflowHttp http;

  MlflowArtifacts(MlflowHttp http) {
    this.http = http;
  }

  /** Puts every file of the folder under the location, with the same relative name. */
  void folder(String location, Path folder) {
    String root = path(location);
    try {
      for (Path file : files(folder)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        put(root + "/" + name, BodyPublishers.ofFile(file));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new NeighbourAwayException(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Puts these files under the location. */
  void files(String location, Map<String, byte[]> files) {
    String root = path(location);
    files.forEach((name, content) -> put(root + "/" + name, BodyPublishers.ofByteArray(content)));
  }

  private void put(String path, BodyPublisher content) {
    String unused = http.artifact("PUT", encoded(path), content);
  }

  /** The text of the file there. */
  String text(String location) {
    return http.artifact("GET", encoded(path(location)), BodyPublishers.noBody());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String path(String location) {
    URI uri = URI.create(location);
    if (!"mlflow-artifacts".equals(uri.getScheme())) {
      throw new NeighbourAwayException(
          "this MLflow keeps artifacts at '%s', where only its own clients write: start it with --artifacts-destination, or log the model with mlflow.onnx.log_model"
              .formatted(location));
    }
    return uri.getPath().replaceAll("^/+|/+$", "");
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
