package org.spira.common.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.common.tls.TlsSettings.UnfitTlsException;

class TlsSettingsTest {

  private static final String CERTIFICATE = "spring.ssl.bundle.pem.spira.keystore.certificate";
  private static final String KEY = "spring.ssl.bundle.pem.spira.keystore.private-key";

  @TempDir Path folder;

  private static void prepare(Map<String, String> settings) {
    TlsSettings.prepare(name -> settings.getOrDefault(name, ""));
  }

  private String file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "x", ".pem"), content).toString();
  }

  @Test
  void askForNothingWhereThereIsNoTls() {
    prepare(Map.of("server.ssl.enabled", "false", "server.ssl.bundle", "spira"));

    assertThat(System.getProperty("javax.net.ssl.trustStore")).isNull();
  }

  @Test
  void askForBothFilesWhereSpiraAnswersByTls() throws IOException {
    Map<String, String> none = Map.of("server.ssl.enabled", "true", "server.ssl.bundle", "spira");
    Map<String, String> one =
        Map.of("server.ssl.enabled", "true", "server.ssl.bundle", "spira", CERTIFICATE, file("x"));
    Map<String, String> gone =
        Map.of(
            "server.ssl.enabled",
            "true",
            "server.ssl.bundle",
            "spira",
            CERTIFICATE,
            file("x"),
            KEY,
            folder.resolve("nothing").toString());

    assertThatThrownBy(() -> prepare(none)).hasMessageStartingWith("SPIRA_TLS_CERTIFICATE must");
    assertThatThrownBy(() -> prepare(one)).hasMessageStartingWith("SPIRA_TLS_KEY must");
    assertThatThrownBy(() -> prepare(gone))
        .isInstanceOf(UnfitTlsException.class)
        .hasMessageStartingWith("SPIRA_TLS_KEY must")
        .hasMessageNotContaining("nothing");
  }

  @Test
  void leaveABundleOfSomebodyElseToSpring() {
    prepare(Map.of("server.ssl.enabled", "true", "server.ssl.bundle", "hospital"));

    assertThat(System.getProperty("javax.net.ssl.trustStore")).isNull();
  }

  @Test
  void refuseAuthoritiesThatAreNone() throws IOException {
    for (String content :
        new String[] {"", "nothing of the kind", "-----BEGIN CERTIFICATE-----\nx"}) {
      String file = file(content);
      assertThatThrownBy(() -> prepare(Map.of("spira.ca-file", file)))
          .isInstanceOf(UnfitTlsException.class)
          .hasMessageStartingWith("SPIRA_CA_FILE must")
          .hasMessageNotContaining(folder.toString());
    }
    assertThatThrownBy(() -> prepare(Map.of("spira.ca-file", folder + "/nothing")))
        .hasMessageStartingWith("SPIRA_CA_FILE must");
    assertThat(System.getProperty("javax.net.ssl.trustStore")).isNull();
  }
}
