package org.spira.api.accounts.adapter.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Set;
import org.spira.api.accounts.Role;

/**
 * What a route asks of its callers.
 *
 * @param open whether nobody has to be known
 * @param roles who may call it otherwise
 * @param key what opens it instead of a token, empty when nothing does
 */
public record Access(boolean open, Set<Role> roles, String key) {

  /** For everybody. */
  public static final Access OPEN = new Access(true, Set.of(), "");

  /** For nobody at all: what nobody classified. */
  public static final Access CLOSED = new Access(false, Set.of(), "");

  /** Copies the set. */
  public Access {
    roles = Set.copyOf(roles);
  }

  /** For these roles. */
  public static Access of(Set<Role> roles) {
    return new Access(false, roles, "");
  }

  /**
   * For everybody with a token, and for programs that show a key.
   *
   * @param key empty when there is none
   */
  public static Access tokenOrKey(String key) {
    return new Access(false, EnumSet.allOf(Role.class), key);
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
