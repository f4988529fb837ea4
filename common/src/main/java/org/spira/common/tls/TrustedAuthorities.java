package org.spira.common.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Makes a process trust authorities of one's own beside those that Java trusts. It sets the trust
 * store of the whole process, since the clients of MongoDB, NATS, S3 and MLflow have nothing else
 * in common, and that of MLflow knows no other way. To be called before anything speaks TLS.
 */
public final class TrustedAuthorities {

  private static final String STORE = "javax.net.ssl.trustStore";
  private static final String TYPE = "PKCS12";

  private TrustedAuthorities() {}

  /**
   * Adds the authorities of a file.
   *
   * @param pem certificates, one behind the other
   * @throws IOException if it cannot be read, holds no certificate, or something else as well; the
   *     message does not quote it
   */
  public static void add(Path pem) throws IOException {
    // written once for this process; it holds nothing that is secret
    String password = UUID.randomUUID().toString();
    Path file = Files.createTempFile("spira-authorities", ".p12");
    file.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(file)) {
      store(ofFile(pem)).store(out, password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IOException("the authorities cannot be stored", e);
    }
    System.setProperty(STORE, file.toString());
    System.setProperty(STORE + "Password", password);
    System.setProperty(STORE + "Type", TYPE);
  }

  private static Collection<? extends Certificate> ofFile(Path pem) throws IOException {
    try (InputStream in = Files.newInputStream(pem)) {
      Collection<? extends Certificate> found =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (found.isEmpty()) {
        throw new IOException("there is no certificate in the file");
      }
      return found;
    } catch (GeneralSecurityException e) {
      throw new IOException("there is something else than certificates in the file", e);
    }
  }

  private static KeyStore store(Collection<? extends Certificate> own)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    int number = 0;
    for (Certificate each : Stream.concat(ofJava(), own.stream()).toList()) {
      store.setCertificateEntry("authority-" + number++, each);
    }
    return store;
  }

  private static Stream<X509Certificate> ofJava() throws GeneralSecurityException {
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init((KeyStore) null);
    return Arrays.stream(trusted.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()));
  }
}
