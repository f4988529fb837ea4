package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plain requests to MLflow, for what its client does not know; each bounded as a whole. */
final class ProxyRequests {

  private final MlflowSettings settings;
  private final HttpClient http;

  ProxyRequests(MlflowSettings settings) {
    this.settings = settings;
    this.http = HttpClient.newBuilder().connectTimeout(settings.answerWithin()).build();
  }

  /** The body of the answer to a GET. */
  <T> T send(URI uri, HttpResponse.BodyHandler<T> body, Duration within) throws IOException {
    HttpResponse<T> response = exchange(HttpRequest.newBuilder(uri), body, within);
    if (response.statusCode() != 200) {
      throw new IOException("MLflow's artifact store answered " + response.statusCode());
    }
    return response.body();
  }

  /** The answer, whatever its status. */
  <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body, Duration within)
      throws IOException {
    CompletableFuture<HttpResponse<T>> exchange = http.sendAsync(complete(request, within), body);
    try {
      // the request's own timeout ends with the headers; this one covers the body too
      return exchange.get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException("MLflow cannot be reached", e.getCause());
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new IOException("MLflow took longer than " + within, e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for MLflow", e);
    }
  }

  private HttpRequest complete(HttpRequest.Builder request, Duration within) {
    URI uri = request.copy().build().uri();
    request.timeout(within);
    if (settings.user() != null && settings.password() != null && isOurs(uri)) {
      byte[] pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request.build();
  }

  /** The password is for the MLflow that was configured, not for where an address leads. */
  private boolean isOurs(URI uri) {
    return uri.getAuthority().equals(URI.create(settings.url()).getAuthority());
  }
}
