package org.spira.testservers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits for servers that take connections before they can do anything with them. */
final class Health {

  private static final Duration EACH = Duration.ofSeconds(5);

  private Health() {}

  /** Returns when a GET of this address is answered 200. */
  static void await200(String address, Duration atMost) {
    HttpRequest health = HttpRequest.newBuilder(URI.create(address)).timeout(EACH).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      await()
          .atMost(atMost)
          .ignoreExceptionsInstanceOf(IOException.class)
          .until(() -> client.send(health, BodyHandlers.ofString()).statusCode() == 200);
    }
  }
}
