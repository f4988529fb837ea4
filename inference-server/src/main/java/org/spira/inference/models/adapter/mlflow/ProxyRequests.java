package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.spira.inference.shared.http.BoundedHttp;

/** Plain requests to MLflow, for what its client does not know; each bounded as a whole. */
final class ProxyRequests {

  private final MlflowSettings settings;
  private final BoundedHttp http;

  ProxyRequests(MlflowSettings settings) {
    this.settings = settings;
    this.http = new BoundedHttp("MLflow", settings.answerWithin());
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
    return http.send(complete(request), body, within);
  }

  private HttpRequest.Builder complete(HttpRequest.Builder request) {
    URI uri = request.copy().build().uri();
    if (settings.user() != null && settings.password() != null && isOurs(uri)) {
      byte[] pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return request;
  }

  /** The password is for the MLflow that was configured, not for where an address leads. */
  private boolean isOurs(URI uri) {
    return uri.getAuthority().equals(URI.create(settings.url()).getAuthority());
  }
}
