package org.spira.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.inferences.adapter.rest.uploads.UploadLimit;
import org.spira.api.inferences.adapter.rest.uploads.UploadShares;
import org.spira.api.inmemory.InMemoryUsers;
import org.springframework.context.ConfigurableApplicationContext;

/** One account that sends a byte now and then, and another that wants to upload meanwhile. */
class UploadSharesContractTest {

  private static final int SHARE = 2;
  private static final User SLOW = user("slow");
  private static final User OTHER = user("other");

  private static ConfigurableApplicationContext api;
  private static int port;

  private static User user(String name) {
    return new User(
        new ObjectId().toHexString(), name, name + "@spira.example", "$2b$none", Role.NURSE);
  }

  @BeforeAll
  static void start() {
    api = InMemoryApi.start("--tests.uploads=4", "--spira.uploads.per-user=" + SHARE);
    port = api.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    api.getBean(InMemoryUsers.class).add(SLOW);
    api.getBean(InMemoryUsers.class).add(OTHER);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static String token(User user) {
    return api.getBean(Tokens.class).issue(user);
  }

  private static String path(User user) {
    return "/v1/users/" + user.id() + "/inferences";
  }

  /** The beginning of a form whose end does not come. */
  private static Socket beginUpload(User user) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: multipart/form-data; boundary=x\r
        Content-Length: 100000\r
        \r
        --x\r
        """
            .formatted(path(user), token(user));
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
    return socket;
  }

  /** A form that is read, and refused for what is not in it. */
  private static HttpResponse<String> upload(User user) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(user)))
              .timeout(Duration.ofSeconds(20))
              .header("Authorization", "Bearer " + token(user))
              .header("Content-Type", "multipart/form-data; boundary=x")
              .POST(BodyPublishers.ofString("--x--\r\n"))
              .build(),
          BodyHandlers.ofString());
    }
  }

  @Test
  void leavesPlacesToOthersHoweverManyUploadsOneAccountBegins() throws Exception {
    UploadLimit limit = api.getBean(UploadLimit.class);
    List<Socket> begun = new ArrayList<>();
    try {
      for (int i = 0; i < SHARE; i++) {
        begun.add(beginUpload(SLOW));
      }
      Awaitility.await().until(() -> limit.inFlight() == SHARE);

      HttpResponse<String> refused =
          Awaitility.await().until(() -> upload(SLOW), answer -> answer.statusCode() == 429);

      assertThat(refused.body()).contains("too many uploads of this account");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
      assertThat(api.getBean(UploadShares.class).refused()).isPositive();
      assertThat(upload(OTHER).statusCode()).isEqualTo(422);
    } finally {
      for (Socket socket : begun) {
        socket.close();
      }
    }
    Awaitility.await().until(() -> upload(SLOW).statusCode() == 422);
  }
}
