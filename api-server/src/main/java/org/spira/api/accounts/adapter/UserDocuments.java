package org.spira.api.accounts.adapter;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.textOrNothing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.domain.Username;
import org.spira.api.documents.Members;
import org.spira.common.Sha256;

/**
 * Users as documents. The old service wrote username, email and password; what else there is, is
 * ours, and may be missing.
 */
final class UserDocuments {

  static final String USERNAME = "username";
  static final String CANONICAL = "username_canonical";
  static final String EMAIL = "email";
  static final String PASSWORD = "password";
  static final String ROLE = "role";
  static final String HOSPITALS = "hospitals";
  static final String DISABLED = "disabled";
  static final String ONE_TIME = "one_time_password";
  static final String EPOCH = "token_epoch";

  /** When all tokens were ended last, those of a provider too, which know no epoch. */
  static final String ENDED = "tokens_ended";

  /** Issuer and subject as one member, which is unique. */
  static final String IDENTITY = "identity";

  static final String ISSUER = "identity_issuer";
  static final String SUBJECT = "identity_subject";

  /** When the provider said what stands here of role and hospitals. */
  static final String SAID = "identity_said";

  private UserDocuments() {}

  static Document write(User user) {
    Document document =
        new Document(ID, objectId(user.id()))
            .append(USERNAME, user.username())
            .append(CANONICAL, Username.canonical(user.username()))
            .append(EMAIL, user.email())
            .append(PASSWORD, user.passwordHash())
            .append(ROLE, user.role().wireName())
            .append(HOSPITALS, user.hospitals());
    if (user.standing().oneTimePassword()) {
      document.append(ONE_TIME, true);
    }
    if (user.identity() != null) {
      document
          .append(IDENTITY, key(user.identity()))
          .append(ISSUER, user.identity().issuer())
          .append(SUBJECT, user.identity().subject());
    }
    return document;
  }

  static User read(Document document) {
    Optional<Role> role = Role.named(Members.text(document, ROLE));
    Standing standing =
        new Standing(
            // a role that nobody knows opens nothing
            role.isEmpty() || Boolean.TRUE.equals(document.get(DISABLED)),
            Boolean.TRUE.equals(document.get(ONE_TIME)),
            document.get(EPOCH) instanceof Number epoch ? epoch.intValue() : 0);
    return new User(
        Members.idOf(document),
        textOrNothing(document, USERNAME),
        Members.text(document, EMAIL),
        textOrNothing(document, PASSWORD),
        role.orElse(Role.NURSE),
        hospitals(document),
        standing,
        identity(document));
  }

  /** Neither can run into the other: an address has no line break. */
  static String key(Identity identity) {
    String both = identity.issuer() + "\n" + identity.subject();
    return Sha256.hexOf(both.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Identity identity(Document document) {
    return document.containsKey(IDENTITY)
        ? new Identity(textOrNothing(document, ISSUER), textOrNothing(document, SUBJECT))
        : null;
  }

  private static List<String> hospitals(Document document) {
    return document.get(HOSPITALS) instanceof List<?> ids
        ? ids.stream().map(String::valueOf).toList()
        : List.of();
  }
}
