package org.spira.inference.models.adapter.mlflow;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mlflow.tracking.MlflowClient;
import org.mlflow.tracking.MlflowClientException;
import org.mlflow.tracking.MlflowHttpException;
import org.mlflow.tracking.creds.BasicMlflowHostCreds;
import org.mlflow.tracking.creds.MlflowHostCreds;
import org.mlflow.tracking.creds.MlflowHostCredsProvider;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.shared.NeighbourAwayException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions to MLflow by its own client, which knows no timeouts: a question that is not answered
 * in time is abandoned together with its client, whose connection that closes. It asks twice more
 * whatever is answered by an error, so what is often not there is better not asked for by itself.
 */
final class MlflowApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  // a version that cannot be is 400 in some versions of MLflow, a model that is not there, 404
  private static final Set<Integer> NOT_THERE = Set.of(400, 404);

  private final MlflowHostCredsProvider credentials;
  private final Duration within;

  MlflowApi(MlflowSettings settings) {
    MlflowHostCreds host =
        settings.user() == null || settings.password() == null
            ? new BasicMlflowHostCreds(settings.url())
            : new BasicMlflowHostCreds(settings.url(), settings.user(), settings.password());
    this.credentials = new FixedCredentials(host);
    this.within = settings.answerWithin();
  }

  /** The answer; empty if what is asked for is not there. */
  Optional<JsonNode> get(String path) {
    try (MlflowClient client = new MlflowClient(credentials)) {
      FutureTask<String> answer = new FutureTask<>(() -> client.sendGet(path));
      Thread.ofVirtual().name("mlflow").start(answer);
      return Optional.of(JSON.readTree(answer.get(within.toMillis(), TimeUnit.MILLISECONDS)));
    } catch (ExecutionException e) {
      return notThere(path, e.getCause());
    } catch (TimeoutException e) {
      throw new NeighbourAwayException("MLflow did not answer within " + within, e);
    } catch (JacksonException e) {
      throw new NeighbourAwayException("MLflow's answer is not JSON: is it MLflow?", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NeighbourAwayException("interrupted while asking MLflow", e);
    }
  }

  /** What this tag of a version says. */
  Optional<String> tag(RegisteredVersion version, String key) {
    return get(MlflowRegistry.pathOf(version))
        .flatMap(answer -> tag(answer.path("model_version"), key));
  }

  /** What this tag of a version says, as MLflow answered it. */
  static Optional<String> tag(JsonNode version, String key) {
    return version
        .path("tags")
        .valueStream()
        .filter(tag -> tag.path("key").asString("").equals(key))
        .map(tag -> tag.path("value").asString(""))
        .findFirst();
  }

  private static Optional<JsonNode> notThere(String path, @Nullable Throwable cause) {
    String question = path.replaceFirst("\\?.*", "");
    if (cause instanceof MlflowHttpException http) {
      return notThere(question, http);
    }
    if (cause instanceof MlflowClientException) {
      throw new NeighbourAwayException("MLflow cannot be reached", cause);
    }
    throw new IllegalStateException("asking MLflow for " + question + " failed", cause);
  }

  private static Optional<JsonNode> notThere(String question, MlflowHttpException answer) {
    if (NOT_THERE.contains(answer.getStatusCode())) {
      return Optional.empty();
    }
    throw new NeighbourAwayException(
        "MLflow answered %d to %s".formatted(answer.getStatusCode(), question), answer);
  }

  private record FixedCredentials(MlflowHostCreds creds) implements MlflowHostCredsProvider {

    @Override
    public MlflowHostCreds getHostCreds() {
      return creds;
    }

    @Override
    public void refresh() {
      // they never change while the server runs
    }
  }
}
