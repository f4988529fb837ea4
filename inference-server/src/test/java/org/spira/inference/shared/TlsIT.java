package org.spira.inference.shared;

import static org.assertj.core.api.Assertions.assertThat;

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
      service.await(
          SOON,
          () -> readiness(address).body().matches("(?s).*\"inferenceBroker\":\\{[^{}]*\"UP\".*"));
      awaitAsked("mlflow");
      awaitAsked("audio-files");
      X509Certificate shown =
          (X509Certificate) readiness(address).sslSession().orElseThrow().getPeerCertificates()[0];
      assertThat(shown.getSubjectX500Principal().getName()).isEqualTo("CN=inference");
    }
  }

  @Test
  void nobodyIsTrustedWhomNobodyNamed() {
    try (ServiceProcess service = service(Sockets.freePort(), Map.of())) {
      service.await(SOON, () -> front.distrusted() > 0);
      assertThat(asked).isEmpty();
    }
  }
}
