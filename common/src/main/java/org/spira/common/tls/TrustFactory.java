package org.spira.common.tls;

import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.ManagerFactoryParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.TrustManagerFactorySpi;
import org.jspecify.annotations.Nullable;

/** Gives one manager to those without a store of their own; who has one gets what the JDK makes. */
final class TrustFactory extends TrustManagerFactorySpi {

  private TrustManager[] managers;

  TrustFactory(TrustManager trusted) {
    this.managers = new TrustManager[] {trusted};
  }

  @Override
  protected void engineInit(@Nullable KeyStore store) throws KeyStoreException {
    if (store != null) {
      TrustManagerFactory other = ofTheJdk();
      other.init(store);
      managers = other.getTrustManagers();
    }
  }

  @Override
  protected void engineInit(ManagerFactoryParameters parameters)
      throws InvalidAlgorithmParameterException {
    TrustManagerFactory other = ofTheJdk();
    other.init(parameters);
    managers = other.getTrustManagers();
  }

  private static TrustManagerFactory ofTheJdk() {
    try {
      return TrustManagerFactory.getInstance(TrustProvider.OF_THE_JDK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + TrustProvider.OF_THE_JDK, e);
    }
  }

  @Override
  protected TrustManager[] engineGetTrustManagers() {
    return managers.clone();
  }
}
