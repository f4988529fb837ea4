package org.spira.standalone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.spira.api.settings.SettingException;
import org.springframework.core.env.Environment;

/**
 * Where a standalone SPIRA may be reached: from this machine, unless it is told an address, and
 * then only encrypted or with an explicit word that it is meant.
 */
final class OpenDoor {

  private static final String ADDRESS = "server.address";

  private OpenDoor() {}

  /** Refuses to send passwords and recordings over a network in the clear by accident. */
  static void require(Environment settings) {
    boolean encrypted = isEncrypted(settings);
    boolean meant = "yes".equalsIgnoreCase(settings.getProperty("SPIRA_INSECURE"));
    if (!encrypted && !meant && !isLoopback(address(settings.getProperty(ADDRESS)))) {
      throw new SettingException(
          "SPIRA_ADDRESS",
          "must not lead out of this machine unless SPIRA answers by TLS (SPIRA_TLS=true), since"
              + " passwords and recordings could be read on their way; SPIRA_INSECURE=yes says that"
              + " something in front takes care of that");
    }
  }

  /** Whether SPIRA answers by TLS. */
  static boolean isEncrypted(Environment settings) {
    return settings.getProperty("server.ssl.enabled", Boolean.class, false);
  }

  /** Where a browser on this machine gets there. */
  static String url(Environment running) {
    return "%s://%s:%s"
        .formatted(
            isEncrypted(running) ? "https" : "http",
            host(running),
            running.getProperty("local.server.port"));
  }

  /** The host by which a browser on this machine gets there. */
  static String host(Environment settings) {
    InetAddress address = address(settings.getProperty(ADDRESS));
    return isLoopback(address) || address.isAnyLocalAddress()
        ? "localhost"
        : address.getHostAddress();
  }

  private static boolean isLoopback(InetAddress address) {
    return address.isLoopbackAddress();
  }

  private static InetAddress address(@Nullable String text) {
    try {
      return InetAddress.getByName(text == null ? "0.0.0.0" : text);
    } catch (UnknownHostException e) {
      throw new SettingException("SPIRA_ADDRESS", "must be an address of this machine");
    }
  }
}
