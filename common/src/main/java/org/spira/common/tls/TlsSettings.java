package org.spira.common.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.function.UnaryOperator;

/** What both services are told about TLS, looked at before anything speaks it. */
final class TlsSettings {

  private static final String KEYS = "spring.ssl.bundle.pem.spira.keystore.";

  private TlsSettings() {}

  /**
   * Refuses to serve by TLS without its files, and trusts the authorities that are named.
   *
   * @param served whether the files of SPIRA's own variables are served by
   * @param setting the value of a property, empty if it has none
   * @throws UnfitTlsException if a file is not what it must be
   */
  static void prepare(boolean served, UnaryOperator<String> setting) {
    if (served) {
      requireFile(setting.apply(KEYS + "certificate"), "SPIRA_TLS_CERTIFICATE");
      requireFile(setting.apply(KEYS + "private-key"), "SPIRA_TLS_KEY");
    }
    String authorities = setting.apply("spira.ca-file");
    if (!authorities.isEmpty()) {
      trust(authorities);
    }
  }

  private static void requireFile(String name, String variable) {
    if (name.isEmpty() || !Files.isReadable(Path.of(name))) {
      throw new UnfitTlsException(
          variable, "must name a PEM file that can be read where SPIRA_TLS is true");
    }
  }

  private static void trust(String authorities) {
    try {
      TrustProvider.install(
          new WatchedTrust(new WatchedFile(Path.of(authorities), System::nanoTime)));
    } catch (IOException | GeneralSecurityException e) {
      throw new UnfitTlsException(
          "SPIRA_CA_FILE", "must name a PEM file that holds certificates and nothing else");
    }
  }
}
