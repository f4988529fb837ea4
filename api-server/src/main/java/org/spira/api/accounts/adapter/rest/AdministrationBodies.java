package org.spira.api.accounts.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;
import org.spira.api.web.audited.AuditedBody;

/** The JSON about accounts: what is answered, and what requests hold for the OpenAPI document. */
final class AdministrationBodies {

  private AdministrationBodies() {}

  record Account(
      String id,
      String username,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String email,
      String role,
      List<String> hospitals,
      boolean disabled,
      @JsonProperty("one_time_password") boolean oneTimePassword,
      @Schema(description = "whose login says who they are and what they may do: an OpenID issuer")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String issuer) {

    static Account of(User user) {
      return new Account(
          user.id(),
          user.username(),
          user.email(),
          user.role().wireName(),
          user.hospitals(),
          user.standing().disabled(),
          user.standing().oneTimePassword(),
          user.identity() == null ? null : user.identity().issuer());
    }

    /** Only the id. */
    @Override
    public String toString() {
      return "Account[" + id + "]";
    }
  }

  record AccountList(List<Account> accounts) {}

  record Created(
      String id,
      @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("one_time_password")
          @Nullable String oneTimePassword)
      implements AuditedBody {

    @Override
    public Map<String, String> auditedRecords() {
      return Map.of("user_id", id);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Created[" + id + "]";
    }
  }

  record OneTimePassword(@JsonProperty("one_time_password") String oneTimePassword) {

    /** Nothing. */
    @Override
    public String toString() {
      return "OneTimePassword[…]";
    }
  }

  record NewAccount(
      @Schema(requiredMode = RequiredMode.REQUIRED) String username,
      @Schema(requiredMode = RequiredMode.REQUIRED, format = "email") String email,
      @Schema(format = "password", minLength = 10) @Nullable String password,
      @Schema(allowableValues = {"nurse", "clinician", "researcher", "auditor", "admin"})
          @Nullable String role,
      @Nullable List<String> hospitals) {}

  record AccountChange(
      @Schema(allowableValues = {"nurse", "clinician", "researcher", "auditor", "admin"})
          @Nullable String role,
      @Nullable List<String> hospitals,
      @Nullable Boolean disabled) {}
}
