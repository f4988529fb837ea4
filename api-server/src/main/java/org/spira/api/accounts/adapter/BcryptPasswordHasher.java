package org.spira.api.accounts.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.spira.api.accounts.port.PasswordHasher;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Hashes by bcrypt as the old service does: {@code $2b$} is written, every {@code $2…} is read. The
 * old service let bcrypt ignore what goes beyond 72 bytes, so passwords are cut there when they are
 * compared.
 */
final class BcryptPasswordHasher implements PasswordHasher {

  private static final String PREFIX = "$2b";

  private final int cost;

  /** With this cost: the work doubles with each step. */
  BcryptPasswordHasher(int cost) {
    this.cost = cost;
  }

  @Override
  public String hash(String password) {
    return BCrypt.hashpw(bytes(password), BCrypt.gensalt(PREFIX, cost));
  }

  @Override
  public boolean matches(String password, String hash) {
    try {
      return BCrypt.checkpw(bytes(password), hash);
    } catch (IllegalArgumentException e) {
      // what is stored is no bcrypt hash: nobody's password matches it
      return false;
    }
  }

  private static byte[] bytes(String password) {
    byte[] all = password.getBytes(StandardCharsets.UTF_8);
    return all.length <= MAX_BYTES ? all : Arrays.copyOf(all, MAX_BYTES);
  }
}
