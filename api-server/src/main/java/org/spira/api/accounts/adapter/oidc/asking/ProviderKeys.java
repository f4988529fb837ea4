package org.spira.api.accounts.adapter.oidc.asking;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The provider's keys: fetched again when a token names one that is not among them. */
public final class ProviderKeys implements JWKSource<SecurityContext> {

  private static final int FEWEST_BITS_OF_RSA = 2048;

  private final Remembered<JWKSet> keys;

  /**
   * From where the provider says that they are.
   *
   * @param patience how long both questions take at most
   */
  public ProviderKeys(Supplier<URI> where, ProviderHttp http, Duration patience, Clock clock) {
    this.keys = new Remembered<>(() -> read(http.get(where.get()).toString()), patience, clock);
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws RemoteKeySourceException {
    try {
      JWKSet known = keys.get();
      List<JWK> found = selector.select(known);
      return found.isEmpty() ? selector.select(keys.again(known)) : found;
    } catch (UnfitAnswerException e) {
      throw new RemoteKeySourceException("the provider's keys could not be fetched", e);
    }
  }

  /** Those of a kind that only the provider can have, and none that could be reckoned. */
  private static JWKSet read(String json) {
    try {
      return new JWKSet(
          JWKSet.parse(json).getKeys().stream().filter(ProviderKeys::isStrong).toList());
    } catch (ParseException e) {
      throw new UnfitAnswerException("its keys cannot be read", e);
    }
  }

  private static boolean isStrong(JWK key) {
    try {
      return key.getKeyType().equals(KeyType.EC)
          || (key.getKeyType().equals(KeyType.RSA)
              && key.toRSAKey().toRSAPublicKey().getModulus().bitLength() >= FEWEST_BITS_OF_RSA);
    } catch (JOSEException e) {
      return false;
    }
  }
}
