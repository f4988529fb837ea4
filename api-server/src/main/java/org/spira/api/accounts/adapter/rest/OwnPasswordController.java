package org.spira.api.accounts.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.adapter.rest.AccountBodies.Token;
import org.spira.api.accounts.application.ChangePassword;
import org.spira.api.accounts.application.ChangePassword.Wanted;
import org.spira.api.accounts.port.Accounts;
import org.spira.api.shared.ApiClock;
import org.spira.api.web.Answers;
import org.spira.api.web.Message;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users")
@Tag(name = "users")
@OpenTo(
    value = {Role.NURSE, Role.CLINICIAN, Role.RESEARCHER, Role.AUDITOR, Role.ADMIN},
    beforeOwnPassword = true)
class OwnPasswordController {

  private final ChangePassword changePassword;
  private final Accounts accounts;
  private final ApiClock clock;

  OwnPasswordController(ChangePassword changePassword, Accounts accounts, ApiClock clock) {
    this.changePassword = changePassword;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Audited(value = "password.change", change = true)
  @PostMapping("/password")
  @Operation(
      summary = "Choose another password",
      description = "Ends all tokens that there are, and answers a new one.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AccountBodies.PasswordChange.class)))
  ResponseEntity<Token> changePassword(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Fields fields = RequestBodies.json(request);
    Wanted wanted =
        new Wanted(
            fields.required("current_password"),
            fields.required("password"),
            fields.required("password_confirmation"));
    fields.refuseProblems();
    String token = changePassword.change(caller, request.getRemoteAddr(), wanted);
    return Answers.ok(Token.of(caller, token));
  }

  @Audited(value = "user.logout", change = true)
  @PostMapping("/logout")
  @Operation(summary = "Log out", description = "Ends all tokens of the caller, wherever they are.")
  ResponseEntity<Message> logOut(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller) {
    accounts.endTokens(caller.id(), clock.clock().instant());
    return Answers.ok(new Message("logged out!"));
  }
}
