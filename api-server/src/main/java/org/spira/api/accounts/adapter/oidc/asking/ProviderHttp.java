package org.spira.api.accounts.adapter.oidc.asking;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the provider, each time for no longer than is configured and by few at once, and goes
 * nowhere that it is sent. Safe for use by several threads.
 */
public final class ProviderHttp {

  private static final int AT_ONCE = 16;

  private final HttpClient client;
  private final Duration timeout;
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** With this bound of one question. */
  public ProviderHttp(Duration timeout) {
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
  }

  /**
   * Reads a document.
   *
   * @throws UnfitAnswerException if there is none
   */
  public JsonNode get(URI address) {
    Answer answer = ask(HttpRequest.newBuilder(address).GET());
    if (answer.status() != 200) {
      throw new UnfitAnswerException("it answered " + answer.status());
    }
    return answer.json();
  }

  /**
   * Sends a form.
   *
   * @param headers beside its type
   * @throws UnfitAnswerException if it is not answered
   */
  public Answer post(URI address, String form, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return ask(request);
  }

  private Answer ask(HttpRequest.Builder request) {
    if (!places.tryAcquire()) {
      throw new UnfitAnswerException("too many ask it at once");
    }
    try {
      return answered(request.header("Accept", "application/json").timeout(timeout).build());
    } finally {
      places.release();
    }
  }

  /** The request's own bound ends with its headers; this one with its last byte. */
  private Answer answered(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> asked =
        client.sendAsync(request, BodyHandlers.ofString());
    try {
      HttpResponse<String> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(answer.statusCode(), answer.body());
    } catch (ExecutionException e) {
      throw new UnfitAnswerException("it does not answer: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new UnfitAnswerException("it does not answer within " + timeout, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnfitAnswerException("nobody waits any more", e);
    } finally {
      asked.cancel(true);
    }
  }

  /** What was answered. */
  public record Answer(int status, String body) {

    /**
     * It as JSON.
     *
     * @throws UnfitAnswerException if it is none
     */
    public JsonNode json() {
      try {
        return JsonMapper.shared().readTree(body);
      } catch (JacksonException e) {
        // without the cause: it quotes what was answered
        throw new UnfitAnswerException("its answer is no JSON");
      }
    }

    /** Only the status. */
    @Override
    public String toString() {
      return "Answer[" + status + "]";
    }
  }
}
