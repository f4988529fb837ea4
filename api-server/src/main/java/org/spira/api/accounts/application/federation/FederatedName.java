package org.spira.api.accounts.application.federation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.domain.Username;
import org.spira.api.accounts.port.Provider.Person;
import org.spira.common.Sha256;

/** What somebody is called here whom a provider describes. Nobody is known by it. */
final class FederatedName {

  private static final int SHORT = 8;
  private static final int ROOM = 48;

  private FederatedName() {}

  /** Names to try: their own where it may be one here, then one that nobody else has. */
  static List<String> of(Person person) {
    String name = Username.shown(person.name());
    String mark = mark(person.identity());
    return Username.isLegal(person.name())
        ? List.of(name, shortened(name) + " (" + mark + ")")
        : List.of("user (" + mark + ")");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= ROOM
        ? name
        : name.substring(0, name.offsetByCodePoints(0, ROOM)).strip();
  }

  private static String mark(Identity identity) {
    String both = identity.issuer() + "\n" + identity.subject();
    return Sha256.hexOf(both.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }
}
