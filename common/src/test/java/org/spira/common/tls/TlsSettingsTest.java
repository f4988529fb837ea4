package org.spira.common.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsSettingsTest {

  private static final String CERTIFICATE = "spring.ssl.bundle.pem.spira.keystore.certificate";
  private static final String KEY = "spring.ssl.bundle.pem.spira.keystore.private-key";

  @TempDir Path folder;

  private static void trust(String file) {
    TlsSettings.prepare(false, name -> name.equals("spira.ca-file") ? file : "");
  }

  private static void serve(Map<String, String> settings) {
    TlsSettings.prepare(true, name -> settings.getOrDefault(name, ""));
  }

  private String file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "x", ".pem"), content).toString();
  }

  @Test
  void askForNothingWhereThereIsNoTls() {
    trust("");

    assertThat(Security.getProvider("SPIRA")).isNull();
  }

  @Test
  void askForBothFilesWhereSpiraAnswersByTls() throws IOException {
    Map<String, String> none = Map.of();
    Map<String, String> one = Map.of(CERTIFICATE, file("x"));
    Map<String, String> gone =
        Map.of(CERTIFICATE, file("x"), KEY, folder.resolve("nothing").toString());

    assertThatThrownBy(() -> serve(none)).hasMessageStartingWith("SPIRA_TLS_CERTIFICATE must");
    assertThatThrownBy(() -> serve(one)).hasMessageStartingWith("SPIRA_TLS_KEY must");
    assertThatThrownBy(() -> serve(gone))
        .isInstanceOf(UnfitTlsException.class)
        .hasMessageStartingWith("SPIRA_TLS_KEY must")
        .hasMessageNotContaining("nothing");
  }

  @Test
  void refuseAuthoritiesThatAreNone() throws IOException {
    for (String content :
        new String[] {"", "nothing of the kind", "-----BEGIN CERTIFICATE-----\nx"}) {
      String file = file(content);
      assertThatThrownBy(() -> trust(file))
          .isInstanceOf(UnfitTlsException.class)
          .hasMessageStartingWith("SPIRA_CA_FILE must")
          .hasMessageNotContaining(folder.toString());
    }
    assertThatThrownBy(() -> trust(folder + "/nothing"))
        .hasMessageStartingWith("SPIRA_CA_FILE must");
    assertThat(Security.getProvider("SPIRA")).isNull();
  }
}
