package org.spira.api.settings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.spira.api.ApiServer;
import org.spira.testservers.MongoServer;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;
import org.spira.testservers.tls.ServiceProcess;
import org.spira.testservers.tls.TestAuthority;
import org.spira.testservers.tls.TlsFront;

/** Neighbours that speak TLS, and a service between them. */
abstract class EncryptedNeighbours {

  static final Duration SOON = Duration.ofSeconds(90);
  @TempDir static Path folder;
  static TestAuthority authority;
  static NatsServer nats;
  static S3Server s3;
  static MongoServer mongo;
  static TlsFront s3Front;
  static TlsFront mongoFront;

  @BeforeAll
  static void start() {
    authority = new TestAuthority(folder);
    TestAuthority.Identity broker = authority.issue("broker");
    nats = NatsServer.encrypted(broker.certificate(), broker.key());
    s3 = S3Server.start();
    mongo = MongoServer.start();
    authority.issue("front");
    s3Front = new TlsFront(authority.context("front"), portOf(s3.endpoint()));
    mongoFront = new TlsFront(authority.context("front"), portOf(mongo.uri()));
  }

  @AfterAll
  static void stop() {
    mongoFront.close();
    s3Front.close();
    mongo.close();
    s3.close();
    nats.close();
  }

  static int portOf(String address) {
    return URI.create(address).getPort();
  }

  static ServiceProcess service(int port, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SPIRA_PORT", String.valueOf(port));
    environment.put("SPIRA_NATS_URL", nats.url());
    environment.put("SPIRA_S3_ENDPOINT", "https://localhost:" + s3Front.port());
    environment.put("SPIRA_S3_ACCESS_KEY", s3.accessKey());
    environment.put("SPIRA_S3_SECRET_KEY", s3.secretKey());
    environment.put("SPIRA_MONGO_URI", "mongodb://localhost:" + mongoFront.port() + "/?tls=true");
    environment.put("SPIRA_JWT_KEY", "a key of at least thirty-two bytes, for tests");
    environment.put("SPIRA_BOOTSTRAP_MODELS", "demo");
    return new ServiceProcess(ApiServer.class.getName(), environment);
  }

  static HttpResponse<String> readiness(String address) throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(authority.context("front")).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(5))
              .build(),
          BodyHandlers.ofString());
    }
  }

  static Path copy(Path from, String name) throws IOException {
    Path beside = Files.copy(from, folder.resolve(name + ".new"));
    return Files.move(
        beside,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static Map<String, String> servedBy(TestAuthority.Identity identity) throws IOException {
    return Map.of(
        "SPIRA_TLS", "yes",
        "SPIRA_TLS_CERTIFICATE", copy(identity.certificate(), "tls.crt").toString(),
        "SPIRA_TLS_KEY", copy(identity.key(), "tls.key").toString(),
        "SPIRA_CA_FILE", authority.certificate().toString());
  }
}
