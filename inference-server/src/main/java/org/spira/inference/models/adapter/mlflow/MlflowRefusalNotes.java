package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.models.application.port.RefusalNotes;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.Excerpt;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a version is refused, as a tag of that version in MLflow. An MLflow that lets this server
 * read only is said once, and nothing else: what is written here no process needs.
 */
public final class MlflowRefusalNotes implements RefusalNotes {

  /** The tag's name. */
  static final String TAG = "spira.refused";

  /** What every version of MLflow takes as the value of such a tag, in characters. */
  static final int LONGEST = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(MlflowRefusalNotes.class);
  private static final int OK = 200;
  private static final int NOT_THERE = 404;
  private static final int SERVERS_FAULT = 500;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MlflowSettings settings;
  private final MlflowApi api;
  private final ProxyRequests requests;
  private final AtomicBoolean forbidden = new AtomicBoolean();

  /** In this MLflow. */
  public MlflowRefusalNotes(MlflowSettings settings) {
    this.settings = settings;
    this.api = new MlflowApi(settings);
    this.requests = new ProxyRequests(settings);
  }

  @Override
  public void note(RegisteredVersion version, String step, String reason) {
    write(
        "POST",
        "set-tag",
        Map.of(
            "name", version.model(),
            "version", version.version(),
            "key", TAG,
            "value", Excerpt.of(step + ": " + reason, LONGEST)));
  }

  @Override
  public void clear(RegisteredVersion version) {
    // asked first, so that an MLflow that forbids writing is not asked to write for nothing
    if (api.tag(version, TAG).isPresent()) {
      write(
          "DELETE",
          "delete-tag",
          Map.of("name", version.model(), "version", version.version(), "key", TAG));
    }
  }

  /** MLflow's client knows no DELETE with a body. */
  private void write(String method, String what, Map<String, String> body) {
    HttpRequest.Builder request = request(method, what, body);
    try {
      judge(
          requests
              .exchange(request, BodyHandlers.discarding(), settings.answerWithin())
              .statusCode());
    } catch (IOException e) {
      throw new NeighbourAwayException("MLflow cannot be written to", e);
    }
  }

  private HttpRequest.Builder request(String method, String what, Map<String, String> body) {
    String base = settings.url().replaceFirst("/+$", "");
    return HttpRequest.newBuilder(URI.create(base + "/api/2.0/mlflow/model-versions/" + what))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
  }

  private void judge(int status) {
    if (status >= SERVERS_FAULT) {
      throw new NeighbourAwayException("MLflow answered " + status + " to a tag");
    }
    if (status != OK && status != NOT_THERE && !forbidden.getAndSet(true)) {
      LOG.info(
          "MLflow lets this server not write the tag {} (it answered {}): why versions are refused"
              + " stands in the log and in the list of models",
          TAG,
          status);
    }
  }
}
