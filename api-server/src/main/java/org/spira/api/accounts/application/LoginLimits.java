package org.spira.api.accounts.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.LoginAttempts;
import org.spira.api.shared.TooManyException;
import org.spira.common.Sha256;

/**
 * Bounds how often passwords are guessed, for each account and from each address, whichever replica
 * is asked. An attempt counts before its password is looked at, so that many at once are not more
 * than many in a row, and is taken back when the password was right.
 */
public final class LoginLimits {

  private final LoginAttempts attempts;
  private final Clock clock;
  private final Limits limits;

  /** On these. */
  public LoginLimits(LoginAttempts attempts, Clock clock, Limits limits) {
    this.attempts = attempts;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Counts an attempt.
   *
   * @param address where it comes from, in text
   * @throws TooManyException if there were too many within the window
   */
  public Attempt begin(String username, String address) {
    Attempt from = beginFrom(address);
    Attempt of = count("account", Username.canonical(username), limits.perAccount());
    return () -> {
      from.succeeded();
      of.succeeded();
    };
  }

  /**
   * Counts an attempt of which it is not known whose it is.
   *
   * @param address where it comes from, in text
   * @throws TooManyException if there were too many within the window
   */
  public Attempt beginFrom(String address) {
    return count("address", NetworkOf.address(address), limits.perAddress());
  }

  private Attempt count(String kind, String of, int most) {
    long millis = limits.window().toMillis();
    long window = clock.millis() / millis;
    Instant end = Instant.ofEpochMilli((window + 1) * millis);
    String key = key(kind, of, window);
    require(attempts.count(key, end) <= most, end);
    return () -> attempts.takeBack(key);
  }

  private void require(boolean within, Instant end) {
    if (!within) {
      throw new TooManyException(
          "too many attempts to log in; try again later", Duration.between(clock.instant(), end));
    }
  }

  /** Neither names nor addresses are kept, and what somebody typed by mistake is neither. */
  private static String key(String kind, String of, long window) {
    return kind + ":" + HexFormat.of().formatHex(Sha256.of(of), 0, 16) + ":" + window;
  }

  /** One attempt, which counts unless it succeeded. */
  @FunctionalInterface
  public interface Attempt {

    /** Takes it back. */
    void succeeded();
  }

  /**
   * How many failures there may be.
   *
   * @param window within which they are counted
   */
  public record Limits(int perAccount, int perAddress, Duration window) {}
}
