package org.spira.testservers.keycloak;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spira.testservers.DataFolder;
import org.spira.testservers.LocalProcess;
import org.spira.testservers.Sockets;

/**
 * A real OpenID provider: Keycloak, from the folder in which the build has unpacked it, with the
 * realm of the tests. Its users are called {@code nurse}, {@code clinician}, {@code auditor},
 * {@code cook} (no role of ours) and {@code everything} (two).
 */
public final class KeycloakServer implements AutoCloseable {

  /** The password of all its users, and the secret of the client {@code spira}. */
  public static final String SECRET = "only-for-tests";

  private static final String FOLDER = "spira.keycloak";
  private static final String REALM = "hospital-realm.json";
  private static final Duration START = Duration.ofMinutes(3);

  private final int port = Sockets.freePort();
  private final LocalProcess process;

  private KeycloakServer(Path home) {
    DataFolder folder = DataFolder.temporary("keycloak");
    importRealm(home);
    this.process =
        LocalProcess.start(home.resolve("bin/kc.sh"), arguments(), environment(), folder, port);
    await()
        .atMost(START)
        .until(() -> Sockets.answerOk(issuer() + "/.well-known/openid-configuration"));
  }

  /**
   * Starts one, and returns when it can be used.
   *
   * @throws IllegalStateException if the build has not unpacked it
   */
  public static KeycloakServer start() {
    Path home = Path.of(System.getProperty(FOLDER, "target/keycloak/none"));
    if (!Files.isRegularFile(home.resolve("bin/kc.sh"))) {
      throw new IllegalStateException(
          "There is no Keycloak in %s: `mvn verify` unpacks it there before this test"
              .formatted(home.toAbsolutePath()));
    }
    return new KeycloakServer(home.toAbsolutePath());
  }

  /** The issuer of the tests' realm. */
  public String issuer() {
    return "http://127.0.0.1:" + port + "/realms/hospital";
  }

  /** Stops it at once. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }

  private static void importRealm(Path home) {
    Path target = home.resolve("data/import").resolve(REALM);
    try (InputStream realm =
        Objects.requireNonNull(KeycloakServer.class.getResourceAsStream(REALM))) {
      Files.createDirectories(target.getParent());
      Files.write(target, realm.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("could not lay out the realm of the tests", e);
    }
  }

  private List<String> arguments() {
    return List.of(
        "start-dev",
        "--import-realm",
        "--db=dev-mem",
        "--cache=local",
        "--features-disabled=admin",
        "--http-host=127.0.0.1",
        "--http-port=" + port);
  }

  /** Little memory, and quick to start: it lives for one test. */
  private static Map<String, String> environment() {
    return Map.of(
        "JAVA_HOME",
        System.getProperty("java.home"),
        "JAVA_OPTS_KC_HEAP",
        "-Xmx384m -XX:TieredStopAtLevel=1");
  }
}
