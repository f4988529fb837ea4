package org.spira.api.accounts.application.sessions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.api.shared.RandomText;
import org.spira.common.Sha256;

/**
 * What a browser shows to get another token: which session, and 256 random bits that are good for
 * one use. They cannot be guessed, so a plain hash keeps them.
 */
record SessionKey(String session, String secret) {

  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");
  private static final int ID_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  /** Of a session that was never there before. */
  static SessionKey first() {
    return new SessionKey(RandomText.of(ID_BYTES), RandomText.of(SECRET_BYTES));
  }

  /** What follows on this one. */
  SessionKey next() {
    return new SessionKey(session, RandomText.of(SECRET_BYTES));
  }

  /** The key that this text is, if it is one. */
  static Optional<SessionKey> of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new SessionKey(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** As a browser keeps it. */
  String text() {
    return session + "." + secret;
  }

  /** As it is stored. */
  String fingerprint() {
    return Sha256.hexOf(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Only which session. */
  @Override
  public String toString() {
    return "SessionKey[" + session + "]";
  }
}
