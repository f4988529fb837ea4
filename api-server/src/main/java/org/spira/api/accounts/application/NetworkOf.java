package org.spira.api.accounts.application;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom an address stands for: with IPv6, one household has 2⁶⁴ of them. An IPv4 address that is
 * written as one of IPv6, as proxies do, is itself: all of them have the same first half.
 */
final class NetworkOf {

  private static final int HALF = 8;

  private NetworkOf() {}

  /** The address itself, or the first half of an IPv6 one. */
  static String address(String text) {
    return text.indexOf(':') < 0 ? text : network(text);
  }

  private static String network(String text) {
    try {
      // in brackets, what is no address is never looked up as a name
      InetAddress address = InetAddress.getByName("[" + text + "]");
      return address instanceof Inet6Address
          ? half(address.getAddress()) + "::/64"
          : address.getHostAddress();
    } catch (UnknownHostException e) {
      return text;
    }
  }

  private static String half(byte[] address) {
    return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address, HALF));
  }
}
