package org.spira.inference.shared.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one server; each question with its whole answer is bounded. Safe for several threads. */
public final class BoundedHttp {

  private final String server;
  private final HttpClient http;

  /**
   * With the longest that a connection may take.
   *
   * @param server what it is called in errors
   */
  public BoundedHttp(String server, Duration connectWithin) {
    this.server = server;
    this.http = HttpClient.newBuilder().connectTimeout(connectWithin).build();
  }

  /**
   * The answer, whatever its status.
   *
   * @throws IOException if there is none in time
   */
  public <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> body, Duration within)
      throws IOException {
    CompletableFuture<HttpResponse<T>> exchange =
        http.sendAsync(request.timeout(within).build(), body);
    try {
      // the request's own timeout ends with the headers; this one covers the body too
      return exchange.get(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(server + " cannot be reached", e.getCause());
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new IOException(server + " took longer than " + within, e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + server, e);
    }
  }
}
