package org.spira.api.accounts.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.LogIn.LoggedIn;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;

/** The JSON about users: what is answered, and what requests hold for the OpenAPI document. */
final class AccountBodies {

  private AccountBodies() {}

  record Credentials(
      @Schema(requiredMode = RequiredMode.REQUIRED) String username,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password") String password,
      @Schema(allowableValues = "password") @JsonProperty("grant_type")
          @Nullable String grantType) {

    static Credentials read(HttpServletRequest request) throws IOException {
      Fields fields = RequestBodies.form(request);
      String grant = fields.optional("grant_type");
      if (grant != null && !grant.equals("password")) {
        fields.complain("grant_type", "must be password", "value_error.str.regex");
      }
      Credentials given =
          new Credentials(fields.required("username"), fields.required("password"), grant);
      fields.refuseProblems();
      return given;
    }

    /** Nothing: all of it is secret or personal. */
    @Override
    public String toString() {
      return "Credentials[…]";
    }
  }

  record NewUser(
      @Schema(requiredMode = RequiredMode.REQUIRED) String username,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "email") String email,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password") String password,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password")
          @JsonProperty("password_confirmation")
          String passwordConfirmation) {}

  record Token(
      String id,
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @Schema(
              description = "what the user may do: another role ends the token",
              allowableValues = {"nurse", "clinician", "researcher", "auditor", "admin"})
          String role,
      @Schema(description = "true where another password has to be chosen before anything else")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @JsonProperty("password_change_required")
          @Nullable Boolean passwordChangeRequired) {

    static Token of(LoggedIn loggedIn) {
      return new Token(
          loggedIn.userId(),
          loggedIn.token(),
          "bearer",
          loggedIn.role().wireName(),
          loggedIn.mustChoosePassword() ? Boolean.TRUE : null);
    }

    /** After another password was chosen. */
    static Token of(User user, String token) {
      return new Token(user.id(), token, "bearer", user.role().wireName(), null);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
      return "Token[" + id + "]";
    }
  }

  record PasswordChange(
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password")
          @JsonProperty("current_password")
          String currentPassword,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password", minLength = 10)
          String password,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password")
          @JsonProperty("password_confirmation")
          String passwordConfirmation) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record UserBody(String id, String username, @Nullable String email) {

    static UserBody of(User user) {
      return new UserBody(user.id(), user.username(), user.email());
    }
  }
}
