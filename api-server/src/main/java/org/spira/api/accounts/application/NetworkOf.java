package org.spira.api.accounts.application;

/** Whom an address stands for: with IPv6, one household has 2⁶⁴ of them. */
final class NetworkOf {

  private static final int GROUPS = 4;

  private NetworkOf() {}

  /** The address itself, or the first half of an IPv6 one. */
  static String address(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    String[] groups = expanded(text).split(":");
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
      network.append(groups[i]).append(':');
    }
    return network.append(":/64").toString();
  }

  private static String expanded(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return text;
    }
    String before = text.substring(0, gap);
    long there = before.isEmpty() ? 0 : before.chars().filter(c -> c == ':').count() + 1;
    String zeros = "0:".repeat((int) Math.max(0, GROUPS - there));
    return (before.isEmpty() ? "" : before + ":") + zeros;
  }
}
