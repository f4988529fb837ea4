package org.spira.api.accounts.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;

/** The JSON about users: what is answered, and what requests hold for the OpenAPI document. */
final class AccountBodies {

  private AccountBodies() {}

  record Credentials(
      @Schema(requiredMode = RequiredMode.REQUIRED) String username,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "password") String password,
      @Schema(allowableValues = "password") @JsonProperty("grant_type")
          @Nullable String grantType) {}

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
      @JsonProperty("token_type") String tokenType) {

    /** Leaves the token out. */
    @Override
    public String toString() {
      return "Token[" + id + "]";
    }
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record UserBody(String id, String username, @Nullable String email) {

    static UserBody of(User user) {
      return new UserBody(user.id(), user.username(), user.email());
    }
  }
}
