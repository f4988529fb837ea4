package org.spira.api.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.api.shared.RandomText;
import org.spira.common.Sha256;

/**
 * A login that a browser has gone to the provider for. Nobody else can finish it: the browser shows
 * again what it was given here, and the provider was told the state, the nonce and the challenge.
 *
 * @param state comes back in the address
 * @param nonce comes back in the ID token
 * @param verifier what the challenge was made of (RFC 7636)
 * @param back where the provider sends the browser
 */
public record PendingLogin(String state, String nonce, String verifier, String back) {

  private static final int BYTES = 32;
  private static final String PART = "([A-Za-z0-9_-]{43})";
  private static final Pattern FORM = Pattern.compile(PART + "\\." + PART + "\\." + PART);

  /** One that was never there before. */
  public static PendingLogin next(String back) {
    return new PendingLogin(RandomText.of(BYTES), RandomText.of(BYTES), RandomText.of(BYTES), back);
  }

  /** The one that a browser shows, if it is one. */
  public static Optional<PendingLogin> of(String text, String back) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new PendingLogin(matcher.group(1), matcher.group(2), matcher.group(3), back))
        : Optional.empty();
  }

  /** As a browser keeps it. */
  public String text() {
    return state + "." + nonce + "." + verifier;
  }

  /** Whether this is what came back in the address. */
  public boolean hasState(String shown) {
    return MessageDigest.isEqual(
        state.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /** What the provider is told of the verifier (RFC 7636, S256). */
  public String challenge() {
    byte[] digest = Sha256.of(verifier);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "PendingLogin[…]";
  }
}
