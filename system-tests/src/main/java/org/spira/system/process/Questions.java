package org.spira.system.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Questions by HTTP that a living server answers in a time. Safe for use by several threads. */
public final class Questions {

  private static final Duration ANSWER = Duration.ofMillis(1500);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(ANSWER).build();
  private static final int HTTP_OK = 200;

  private Questions() {}

  /** Whether a question by HTTP is answered 200. */
  public static boolean areAnswered(String url) throws InterruptedException {
    return status(url) == HTTP_OK;
  }

  /**
   * What a question by HTTP is answered; 0 when it is not, in a time that a living server keeps.
   */
  public static int status(String url) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(ANSWER).build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException expected) {
      return 0;
    }
  }
}
