package org.spira.api.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.nats.client.Connection;
import io.nats.client.Nats;
import io.nats.client.Options;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.testservers.Sockets;
import org.spira.testservers.tls.ServiceProcess;
import org.spira.testservers.tls.TestAuthority;

/** The service answers by TLS, and asks its neighbours by TLS, all by an authority of one's own. */
class TlsIT extends EncryptedNeighbours {

  @Test
  void everythingIsEncryptedAndCertificatesAreRenewedMeanwhile() throws Exception {
    TestAuthority.Identity first = authority.issue("first");
    TestAuthority.Identity second = authority.issue("second");
    Map<String, String> tls = servedBy(first);
    int port = Sockets.freePort();
    String address = "https://localhost:" + port;
    try (ServiceProcess service = service(port, tls)) {
      service.await(SOON, () -> readiness(address).statusCode() == 200);
      assertThat(issuedTo(readiness(address))).isEqualTo("CN=first");
      await().atMost(SOON).until(() -> !streams().isEmpty());

      copy(second.key(), "tls.key");
      copy(second.certificate(), "tls.crt");

      service.await(SOON, () -> issuedTo(readiness(address)).equals("CN=second"));
    }
  }

  @Test
  void authoritiesAreReadAgainWhenTheirFileChanges() throws Exception {
    Path others = Files.createDirectory(folder.resolve("others"));
    String file = copy(new TestAuthority(others).certificate(), "ca.crt").toString();
    int port = Sockets.freePort();
    String address = "http://localhost:" + port;
    int before = mongoFront.distrusted();
    try (ServiceProcess service = service(port, Map.of("SPIRA_CA_FILE", file))) {
      service.await(
          SOON, () -> readiness(address).statusCode() == 503 && mongoFront.distrusted() > before);

      copy(authority.certificate(), "ca.crt");

      service.await(SOON, () -> readiness(address).statusCode() == 200);
      await().atMost(SOON).until(() -> !streams().isEmpty());
    }
  }

  @Test
  void nobodyIsTrustedWhomNobodyNamed() {
    int ofMongo = mongoFront.distrusted();
    int ofS3 = s3Front.distrusted();
    int port = Sockets.freePort();
    String address = "http://localhost:" + port;
    try (ServiceProcess service = service(port, Map.of())) {
      service.await(
          SOON,
          () ->
              readiness(address).statusCode() == 503
                  && mongoFront.distrusted() > ofMongo
                  && s3Front.distrusted() > ofS3);
    }
  }

  static List<String> streams() throws Exception {
    Options options =
        new Options.Builder().server(nats.url()).sslContext(authority.context("front")).build();
    try (Connection connection = Nats.connect(options)) {
      return connection.jetStreamManagement().getStreamNames();
    }
  }

  static String issuedTo(HttpResponse<String> answer) throws IOException {
    X509Certificate shown =
        (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
    return shown.getSubjectX500Principal().getName();
  }
}
