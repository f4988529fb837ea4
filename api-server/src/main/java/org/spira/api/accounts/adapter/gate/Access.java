package org.spira.api.accounts.adapter.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Set;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;

/**
 * What a route asks of its callers.
 *
 * @param open whether nobody has to be known
 * @param roles who may call it otherwise
 * @param beforeOwnPassword whether a one-time password is good enough
 * @param key what opens it instead of a token, empty when nothing does
 */
public record Access(boolean open, Set<Role> roles, boolean beforeOwnPassword, String key) {

  /** For everybody. */
  public static final Access OPEN = new Access(true, Set.of(), true, "");

  /** For nobody at all: what nobody classified. */
  public static final Access CLOSED = new Access(false, Set.of(), false, "");

  /** Copies the set. */
  public Access {
    roles = Set.copyOf(roles);
  }

  /** For whom a route says that it is open to. */
  static Access of(OpenTo open) {
    return new Access(false, Set.of(open.value()), open.beforeOwnPassword(), "");
  }

  /**
   * For everybody with a token, and for programs that show a key.
   *
   * @param key empty when there is none
   */
  public static Access tokenOrKey(String key) {
    return new Access(false, EnumSet.allOf(Role.class), false, key);
  }

  /** Whether this is the key, compared in a time that tells nothing about it. */
  boolean isKey(String shown) {
    return !key.isEmpty()
        && MessageDigest.isEqual(
            key.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "Access[" + (open ? "open" : roles) + "]";
  }
}
