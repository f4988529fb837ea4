package org.spira.common.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedTrustTest {

  @TempDir Path folder;
  private Path file;
  private WatchedTrust trust;
  private long now;

  @BeforeEach
  void trustTheFirst() throws IOException {
    file = folder.resolve("authorities.pem");
    write(MadeAuthority.pem(folder, "first"));
    trust = new WatchedTrust(new WatchedFile(file, () -> now));
  }

  private void write(String content) throws IOException {
    Path beside = Files.writeString(folder.resolve("beside"), content);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void pause() {
    now += WatchedFile.PAUSE.toNanos();
  }

  private List<String> own() {
    return Arrays.stream(trust.getAcceptedIssuers())
        .map(X509Certificate::getSubjectX500Principal)
        .map(Object::toString)
        .filter(name -> name.endsWith("of tests"))
        .toList();
  }

  @Test
  void followsItsFile() throws IOException {
    int ofJava = trust.getAcceptedIssuers().length - 1;
    assertThat(own()).containsExactly("CN=first of tests");

    write(MadeAuthority.pem(folder, "second"));
    assertThat(own()).as("just looked").containsExactly("CN=first of tests");
    pause();

    assertThat(own()).containsExactly("CN=second of tests");
    assertThat(trust.getAcceptedIssuers()).hasSize(ofJava + 1).hasSizeGreaterThan(1);
  }

  @Test
  void goesOnWithWhomItTrustedWhereTheFileIsBroken() throws IOException {
    write("nothing of the kind");
    pause();
    assertThat(own()).containsExactly("CN=first of tests");

    Files.delete(file);
    pause();
    assertThat(own()).containsExactly("CN=first of tests");

    write(MadeAuthority.pem(folder, "second"));
    pause();
    assertThat(own()).containsExactly("CN=second of tests");
  }

  @Test
  void doesNotBeginWithoutAFile() {
    Path nothing = folder.resolve("nothing");

    assertThatThrownBy(() -> new WatchedFile(nothing, () -> now)).isInstanceOf(IOException.class);
  }

  @Test
  void isAskedByWhoeverNamesNobodyElse() throws Exception {
    String algorithm = TrustManagerFactory.getDefaultAlgorithm();
    SSLContext before = SSLContext.getDefault();
    try {
      TrustProvider.install(trust);

      assertThat(managers(null)).containsExactly(trust);
      assertThat(managers(storeOfItsOwn())).hasSize(1).doesNotContain(trust);
      assertThat(SSLContext.getDefault()).isNotSameAs(before);
    } finally {
      Security.removeProvider("SPIRA");
      Security.setProperty("ssl.TrustManagerFactory.algorithm", algorithm);
      SSLContext.setDefault(before);
    }
  }

  private KeyStore storeOfItsOwn() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("one", trust.getAcceptedIssuers()[0]);
    return store;
  }

  private static TrustManager[] managers(@Nullable KeyStore store) throws Exception {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }
}
