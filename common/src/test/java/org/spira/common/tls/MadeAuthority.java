package org.spira.common.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An authority of nobody's, made by the JDK's own tool when a test needs it. */
final class MadeAuthority {

  private static final String PASSWORD = "of-tests";

  private MadeAuthority() {}

  /** A certificate of {@code CN=<name> of tests}, in PEM. */
  static String pem(Path folder, String name) {
    List<String> store = List.of("-keystore", folder.resolve(name + ".p12").toString());
    List<String> who = List.of("-alias", name, "-storepass", PASSWORD);
    run(List.of("-genkeypair", "-dname", "CN=" + name + " of tests", "-keyalg", "EC"), store, who);
    return run(List.of("-exportcert", "-rfc"), store, who);
  }

  @SafeVarargs
  private static String run(List<String>... parts) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    for (List<String> part : parts) {
      command.addAll(part);
    }
    try {
      Process tool = new ProcessBuilder(command).start();
      String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (tool.waitFor() != 0) {
        throw new IllegalStateException("keytool did not do as it was told: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
