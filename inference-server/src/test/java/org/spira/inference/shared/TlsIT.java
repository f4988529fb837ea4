package org.spira.inference.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spira.testservers.Sockets;
import org.spira.testservers.tls.ServiceProcess;
import org.spira.testservers.tls.TestAuthority;

/** The service answers by TLS, and asks its neighbours by TLS, all by an authority of one's own. */
class TlsIT extends EncryptedNeighbours {

  @Test
  void everythingIsEncrypted() throws Exception {
    TestAuthority.Identity own = authority.issue("inference");
    Map<String, String> tls = servedBy(own);
    int port = Sockets.freePort();
    String address = "https://localhost:" + port;
    try (ServiceProcess service = service(port, tls)) {
      service.await(SOON, () -> hasBroker(readiness(address)));
      awaitAsked("mlflow");
      awaitAsked("audio-files");
      X509Certificate shown =
          (X509Certificate) readiness(address).sslSession().orElseThrow().getPeerCertificates()[0];
      assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=inference");
    }
  }

  @Test
  void authoritiesAreReadAgainWhenTheirFileChanges() throws Exception {
    Path others = Files.createDirectory(folder.resolve("others"));
    Path file = Files.copy(new TestAuthority(others).certificate(), folder.resolve("ca.crt"));
    int port = Sockets.freePort();
    try (ServiceProcess service = service(port, Map.of("SPIRA_CA_FILE", file.toString()))) {
      service.await(SOON, () -> front.distrusted() > 0);
      assertThat(asked).isEmpty();

      Files.move(
          Files.copy(authority.certificate(), folder.resolve("ca.new")),
          file,
          StandardCopyOption.REPLACE_EXISTING);

      awaitAsked("mlflow");
      service.await(SOON, () -> hasBroker(readiness("http://localhost:" + port)));
    }
  }

  private static boolean hasBroker(HttpResponse<String> answer) {
    return answer.body().matches("(?s).*\"inferenceBroker\":\\{[^{}]*\"UP\".*");
  }

  @Test
  void nobodyIsTrustedWhomNobodyNamed() {
    try (ServiceProcess service = service(Sockets.freePort(), Map.of())) {
      service.await(SOON, () -> front.distrusted() > 0);
      assertThat(asked).isEmpty();
    }
  }
}
