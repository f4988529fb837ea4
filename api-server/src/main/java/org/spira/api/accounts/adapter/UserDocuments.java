package org.spira.api.accounts.adapter;

import static org.spira.api.documents.Members.ID;
import static org.spira.api.documents.Members.objectId;
import static org.spira.api.documents.Members.textOrNothing;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.domain.Username;
import org.spira.api.documents.Members;

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
        standing);
  }

  private static List<String> hospitals(Document document) {
    return document.get(HOSPITALS) instanceof List<?> ids
        ? ids.stream().map(String::valueOf).toList()
        : List.of();
  }
}
