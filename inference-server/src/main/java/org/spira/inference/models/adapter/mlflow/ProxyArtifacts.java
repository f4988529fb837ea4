package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Artifacts through MLflow itself, so that no store's keys are needed. */
final class ProxyArtifacts implements ArtifactStore {

  private static final String API = "/api/2.0/mlflow-artifacts/artifacts";
  private static final int DEEPEST = 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MlflowSettings settings;
  private final ProxyRequests requests;

  ProxyArtifacts(MlflowSettings settings) {
    this.settings = settings;
    this.requests = new ProxyRequests(settings);
  }

  @Override
  public void download(URI location, ArtifactTarget target) throws IOException {
    String base = base(location);
    String root = location.getPath().replaceFirst("^.*" + API, "").replaceAll("^/+|/+$", "");
    if (!fetchFolder(base, root, "", target, 0)) {
      throw new IOException("MLflow's artifact store has nothing there");
    }
  }

  /** Usually this MLflow's own; the address may name another. */
  private String base(URI location) {
    if (location.getAuthority() == null) {
      return settings.url().replaceFirst("/+$", "");
    }
    String scheme = location.getScheme();
    return (scheme.startsWith("http") ? scheme : URI.create(settings.url()).getScheme())
        + "://"
        + location.getAuthority();
  }

  private boolean fetchFolder(
      String base, String root, String folder, ArtifactTarget target, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("the model's folders are nested too deeply");
    }
    boolean any = false;
    for (JsonNode entry : list(base, join(root, folder))) {
      any = true;
      String path = entry.path("path").asString("");
      String name = join(folder, path.substring(path.lastIndexOf('/') + 1));
      if (entry.path("is_dir").asBoolean(false)) {
        boolean unused = fetchFolder(base, root, name, target, depth + 1);
      } else {
        fetchFile(base, join(root, name), name, target);
      }
    }
    return any;
  }

  private List<JsonNode> list(String base, String path) throws IOException {
    URI uri = URI.create(base + API + "?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    String answer = requests.send(uri, BodyHandlers.ofString(), settings.answerWithin());
    try {
      List<JsonNode> entries = new ArrayList<>();
      JSON.readTree(answer).path("files").forEach(entries::add);
      return entries;
    } catch (JacksonException e) {
      throw new IOException("MLflow's list of artifacts is not JSON", e);
    }
  }

  private void fetchFile(String base, String path, String name, ArtifactTarget target)
      throws IOException {
    URI uri = URI.create(base + API + "/" + encoded(path));
    Path whole = Files.createTempFile("spira-artifact", "");
    try {
      Path unused = requests.send(uri, BodyHandlers.ofFile(whole), settings.downloadWithin());
      try (InputStream content = Files.newInputStream(whole)) {
        target.write(name, content);
      }
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
