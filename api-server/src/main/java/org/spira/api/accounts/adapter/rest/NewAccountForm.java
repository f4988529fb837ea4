package org.spira.api.accounts.adapter.rest;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.application.MadeUpPassword;
import org.spira.api.accounts.application.RegisterUser.Place;
import org.spira.api.accounts.application.RegisterUser.Registration;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import tools.jackson.databind.JsonNode;

/**
 * The JSON with which an administrator creates an account.
 *
 * @param madeUpPassword absent when one was given
 */
record NewAccountForm(Registration registration, Place place, @Nullable String madeUpPassword) {

  static NewAccountForm read(JsonNode json) {
    Fields fields = RequestBodies.fields(json);
    AccountMembers members = AccountMembers.of(json);
    String username = fields.required("username");
    String email = fields.required("email");
    String given = fields.optional("password");
    Role role = members.role();
    List<String> hospitals = members.hospitals();
    fields.refuseProblems();
    members.refuseProblems();
    String madeUp = given == null ? MadeUpPassword.next() : null;
    String password = madeUp == null ? Objects.requireNonNull(given) : madeUp;
    return new NewAccountForm(
        new Registration(username, email, password, password),
        new Place(
            role == null ? Role.NURSE : role,
            hospitals == null ? List.of() : hospitals,
            madeUp != null),
        madeUp);
  }

  /** Nothing: most of it is secret or personal. */
  @Override
  public String toString() {
    return "NewAccountForm[…]";
  }
}
