package org.spira.common.tls;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * Makes this process trust by one manager wherever nobody says otherwise. The clients of MongoDB,
 * NATS, S3, MLflow and OpenID have two ways to ask for that in common: the default context, and the
 * default algorithm of trust managers without a store. Both lead to the manager.
 */
final class TrustProvider extends Provider {

  /** What the JDK does with a store of authorities. */
  static final String OF_THE_JDK = "PKIX";

  private static final long serialVersionUID = 1;
  private static final String NAME = "SPIRA";
  private static final String ALGORITHM = "SpiraAuthorities";
  private static final String DEFAULT_ALGORITHM = "ssl.TrustManagerFactory.algorithm";

  private TrustProvider(TrustManager trusted) {
    super(NAME, "1", "whom SPIRA trusts");
    putService(new Factories(this, trusted));
  }

  /** Makes it so, in the place of what was made so before. To be called before TLS is spoken. */
  static void install(TrustManager trusted) throws GeneralSecurityException {
    Security.removeProvider(NAME);
    Security.addProvider(new TrustProvider(trusted));
    Security.setProperty(DEFAULT_ALGORITHM, ALGORITHM);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {trusted}, null);
    SSLContext.setDefault(context);
  }

  /** Makes factories of managers. */
  private static final class Factories extends Service {

    private final TrustManager trusted;

    Factories(Provider provider, TrustManager trusted) {
      super(provider, "TrustManagerFactory", ALGORITHM, TrustFactory.class.getName(), null, null);
      this.trusted = trusted;
    }

    @Override
    public Object newInstance(Object parameter) {
      return new TrustFactory(trusted);
    }
  }
}
