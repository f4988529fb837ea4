package org.spira.api.accounts.adapter.oidc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Names and values as addresses and forms have them, in the order in which they were added. */
final class Query {

  private final Map<String, String> members = new LinkedHashMap<>();

  /** With this besides. */
  Query with(String name, String value) {
    members.put(name, value);
    return this;
  }

  /** The address, with all of it. */
  String at(URI address) {
    return address + (address.getRawQuery() == null ? "?" : "&") + this;
  }

  static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }

  /** As it is sent. */
  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }
}
