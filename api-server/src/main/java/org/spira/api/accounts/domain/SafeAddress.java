package org.spira.api.accounts.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** SafeAddresses that secrets may be sent to, and browsers with them. */
public final class SafeAddress {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private SafeAddress() {}

  /** Whether nobody on the way can read along: by https, or by http within this machine. */
  public static boolean isSafe(String text) {
    try {
      URI address = new URI(text);
      String host = address.getHost();
      boolean safe =
          "https".equals(address.getScheme())
              || ("http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(host)));
      return safe
          && host != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
