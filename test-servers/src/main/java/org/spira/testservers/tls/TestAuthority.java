package org.spira.testservers.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * An authority that nobody else trusts, made when it is needed by the JDK's own tool, and what it
 * issues for {@code localhost}. All of it lies in one folder.
 */
public final class TestAuthority {

  private static final String PASSWORD = "for-tests";
  private static final String AUTHORITY = "authority";
  private static final int LINE = 64;

  private final Path folder;

  /** Makes one in this folder. */
  public TestAuthority(Path folder) {
    this.folder = folder;
    make(AUTHORITY, List.of("-ext", "bc:c=ca:true"));
    write(certificate(), pem("CERTIFICATE", der(AUTHORITY)));
  }

  /** Its certificate, in PEM. */
  public Path certificate() {
    return folder.resolve("authority.pem");
  }

  /** A certificate and a key for {@code localhost}, in PEM; another one at each call. */
  public Identity issue(String name) {
    make(name, List.of("-signer", AUTHORITY, "-ext", "san=dns:localhost,ip:127.0.0.1"));
    Identity identity = new Identity(folder.resolve(name + ".crt"), folder.resolve(name + ".key"));
    write(identity.certificate(), pem("CERTIFICATE", der(name)));
    write(identity.key(), pem("PRIVATE KEY", key(name)));
    return identity;
  }

  /** TLS that answers as this name, and trusts this authority only. */
  public SSLContext context(String name) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(only(name, true), PASSWORD.toCharArray());
      TrustManagerFactory trusted =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trusted.init(only(AUTHORITY, false));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private KeyStore only(String name, boolean withKey) throws GeneralSecurityException, IOException {
    KeyStore one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    KeyStore all = all();
    if (withKey) {
      one.setKeyEntry(
          name,
          all.getKey(name, PASSWORD.toCharArray()),
          PASSWORD.toCharArray(),
          all.getCertificateChain(name));
    } else {
      one.setCertificateEntry(name, all.getCertificate(name));
    }
    return one;
  }

  private void make(String name, List<String> more) {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", name));
    command.addAll(List.of("-dname", "CN=" + name, "-keyalg", "EC", "-validity", "1"));
    command.addAll(List.of("-keystore", store().toString(), "-storepass", PASSWORD));
    command.addAll(more);
    run(command);
  }

  private static void run(List<String> command) {
    try {
      Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!tool.waitFor(1, TimeUnit.MINUTES) || tool.exitValue() != 0) {
        throw new IllegalStateException("keytool did not do as it was told: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path store() {
    return folder.resolve("all.p12");
  }

  private KeyStore all() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store())) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private byte[] der(String name) {
    try {
      return all().getCertificate(name).getEncoded();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] key(String name) {
    try {
      return all().getKey(name, PASSWORD.toCharArray()).getEncoded();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String what, byte[] der) {
    String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(what, lines);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody is known by, as PEM files. */
  public record Identity(Path certificate, Path key) {}
}
