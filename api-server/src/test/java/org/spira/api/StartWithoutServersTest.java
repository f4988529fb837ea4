package org.spira.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.lifecycle.Preparation;
import org.spira.testservers.Sockets;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service where none of its neighbours is there, and then the database comes. */
class StartWithoutServersTest {

  /** So long that a start that waits for the database even once is told from one that does not. */
  private static final Duration DATABASE_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void opensItsDoorAndPreparesTheDatabaseOnceItIsThere() throws Exception {
    int port = Sockets.freePort();
    long from = System.nanoTime();
    try (ConfigurableApplicationContext service = start(port)) {
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(DATABASE_TIMEOUT);
      assertOpenAndUnprepared(service);
      MongoServer database = new MongoServer(H2Backend.inMemory());
      try {
        database.bind("127.0.0.1", port);
        assertPrepared(service);
      } finally {
        service.close();
        database.shutdownNow();
      }
    }
  }

  private static void assertOpenAndUnprepared(ConfigurableApplicationContext service)
      throws Exception {
    HttpResponse<String> liveness = get(service, "/actuator/health/liveness");
    assertThat(liveness.statusCode()).isEqualTo(200);
    assertThat(liveness.body()).contains("UP");
    assertThat(get(service, "/actuator/health/readiness").statusCode()).isEqualTo(503);
    assertThat(service.getBean(Preparation.class).isDone()).isFalse();
  }

  private static void assertPrepared(ConfigurableApplicationContext service) {
    assertThat(service.getBean(Preparation.class).await(SOON)).isTrue();
    LogIn logIn = service.getBean(LogIn.class);
    assertThat(logIn.logIn("admin", "made up for tests", "127.0.0.1").userId()).hasSize(24);
  }

  private static ConfigurableApplicationContext start(int databasePort) {
    return SpringApplication.run(
        ApiServer.class,
        "--SPIRA_PORT=0",
        "--management.server.port=",
        "--SPIRA_MONGO_URI=mongodb://127.0.0.1:" + databasePort,
        "--SPIRA_MONGO_TIMEOUT=" + DATABASE_TIMEOUT.toSeconds() + "s",
        "--SPIRA_NATS_URL=nats://127.0.0.1:1",
        "--SPIRA_S3_ENDPOINT=http://127.0.0.1:1",
        "--SPIRA_S3_ACCESS_KEY=a",
        "--SPIRA_S3_SECRET_KEY=b",
        "--SPIRA_JWT_KEY=a key of at least thirty-two bytes, for tests",
        "--SPIRA_ADMIN_PASSWORD=made up for tests",
        "--SPIRA_SHUTDOWN_BUDGET=1s");
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext service, String path)
      throws Exception {
    String port = service.getEnvironment().getProperty("local.server.port");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            BodyHandlers.ofString());
  }
}
