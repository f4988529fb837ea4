package org.spira.api.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An origin whose pages may call, as browsers write it in the header {@code Origin}, or a pattern
 * of such: {@code https://*.example.org} for whatever is in a domain, {@code http://localhost:*}
 * for any port.
 *
 * @param pattern in Spring's notation
 */
record OriginSetting(String pattern) {

  private static final Pattern PARTS =
      Pattern.compile("([a-z][a-z0-9+.-]*)://([^/?#@]*?)(:[0-9*]+)?(/.*)?");
  private static final Pattern HOST =
      Pattern.compile("(\\*\\.)?[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");
  private static final String DOMAINS_OF_ALL = "*.";
  private static final String FORM = "as in https://app.example.org or http://127.0.0.1:8081";

  /** The origin of this text, which {@link #complaint} has found nothing wrong with. */
  static OriginSetting of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new OriginSetting(
        lower.endsWith(":*") ? lower.substring(0, lower.length() - 1) + "[*]" : lower);
  }

  /** Why no browser would ever send this, or every page could; in words that do not quote it. */
  static Optional<String> complaint(String text) {
    if (text.equals("*") || text.equalsIgnoreCase("null")) {
      return Optional.of("allows any page to act for whoever is logged in; name each one, " + FORM);
    }
    Matcher parts = PARTS.matcher(text.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.of("must begin with its scheme, " + FORM);
    }
    if (parts.group(4) != null) {
      return Optional.of("must end with the host or the port, without a slash, " + FORM);
    }
    return complaint(parts.group(1), parts.group(2), Optional.ofNullable(parts.group(3)));
  }

  private static Optional<String> complaint(String scheme, String host, Optional<String> port) {
    if (host.equals("*") || (host.startsWith(DOMAINS_OF_ALL) && host.indexOf('.', 2) < 0)) {
      return Optional.of("allows pages of anybody; name the host or its domain, " + FORM);
    }
    if (!HOST.matcher(host).matches()) {
      return Optional.of("must name one host, or *. before a domain, " + FORM);
    }
    boolean standard =
        (scheme.equals("http") && port.filter(":80"::equals).isPresent())
            || (scheme.equals("https") && port.filter(":443"::equals).isPresent());
    return standard
        ? Optional.of("must leave the scheme's usual port out, as browsers do")
        : port.filter(one -> one.length() > 2 && one.contains("*"))
            .map(mixed -> "must have a number or * for its port, " + FORM);
  }
}
