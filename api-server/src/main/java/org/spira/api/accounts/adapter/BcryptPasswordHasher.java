package org.spira.api.accounts.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.spira.api.accounts.domain.NewPassword;
import org.spira.api.accounts.port.PasswordHasher;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Hashes by bcrypt as the old service does: {@code $2b$} is written, every {@code $2…} is read. The
 * old service let bcrypt ignore what goes beyond 72 bytes, so passwords are cut there when they are
 * compared.
 *
 * <p>The old service's hashes cost more than ours, and nobody's hash costs nothing, which would
 * tell names by the time that a login takes. So every comparison does the work of the dearest hash
 * that is known: one of cost <i>c</i> is followed by one of each cost from <i>c</i> to below that,
 * and 2ᶜ + 2ᶜ + 2ᶜ⁺¹ + … is 2 to the power of the dearest.
 */
final class BcryptPasswordHasher implements PasswordHasher {

  private static final String PREFIX = "$2b";
  private static final Pattern HASH = Pattern.compile("\\$2[abxy]?\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");
  private static final String NOBODYS_SALT = "O".repeat(22);
  private static final int NONE = -1;
  private static final int CHEAPEST = 4;

  /** A hash that costs more would hold up everybody else; its owner cannot log in. */
  private static final int DEAREST = 16;

  private final int cost;
  private final AtomicInteger dearest;

  /** With this cost: the work doubles with each step. */
  BcryptPasswordHasher(int cost) {
    this.cost = cost;
    this.dearest = new AtomicInteger(cost);
  }

  @Override
  public String hash(String password) {
    return BCrypt.hashpw(bytes(password), BCrypt.gensalt(PREFIX, cost));
  }

  @Override
  public boolean matches(String password, String hash) {
    expect(hash);
    byte[] bytes = bytes(password);
    int its = costOf(hash);
    boolean matches = its != NONE && BCrypt.checkpw(bytes, hash);
    if (its == NONE) {
      work(bytes, dearest.get());
    } else {
      IntStream.range(its, dearest.get()).forEach(step -> work(bytes, step));
    }
    return matches;
  }

  @Override
  public void expect(String hash) {
    dearest.accumulateAndGet(costOf(hash), Math::max);
  }

  @Override
  public boolean isOutdated(String hash) {
    return costOf(hash) != cost;
  }

  private static void work(byte[] bytes, int cost) {
    BCrypt.hashpw(bytes, "$2b$%02d$".formatted(cost) + NOBODYS_SALT);
  }

  private static int costOf(String hash) {
    Matcher matcher = HASH.matcher(hash);
    if (!matcher.matches()) {
      return NONE;
    }
    int found = Integer.parseInt(matcher.group(1));
    return found >= CHEAPEST && found <= DEAREST ? found : NONE;
  }

  private static byte[] bytes(String password) {
    byte[] all = password.getBytes(StandardCharsets.UTF_8);
    return all.length <= NewPassword.MAX_BYTES ? all : Arrays.copyOf(all, NewPassword.MAX_BYTES);
  }
}
