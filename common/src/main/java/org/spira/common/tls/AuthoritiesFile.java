package org.spira.common.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** What a file of authorities says: whom to trust beside those whom Java trusts. */
final class AuthoritiesFile {

  private static final String TYPE = "PKCS12";

  private AuthoritiesFile() {}

  /**
   * Reads it.
   *
   * @param pem certificates, one behind the other
   * @throws IOException if it holds no certificate, or something else as well; the message does not
   *     quote it
   */
  static X509ExtendedTrustManager read(byte[] pem) throws IOException {
    try {
      return extended(store(certificates(pem)));
    } catch (GeneralSecurityException e) {
      throw new IOException("there is something else than certificates in the file", e);
    }
  }

  private static Collection<? extends Certificate> certificates(byte[] pem)
      throws IOException, GeneralSecurityException {
    Collection<? extends Certificate> found =
        CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem));
    if (found.isEmpty()) {
      throw new IOException("there is no certificate in the file");
    }
    return found;
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
    return Arrays.stream(extended(null).getAcceptedIssuers());
  }

  /** By what the JDK itself does with a store, or with none for its own. */
  private static X509ExtendedTrustManager extended(@Nullable KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustProvider.OF_THE_JDK);
    factory.init(store);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509ExtendedTrustManager.class::isInstance)
        .map(X509ExtendedTrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("this JDK trusts nobody"));
  }
}
