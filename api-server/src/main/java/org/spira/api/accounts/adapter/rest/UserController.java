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
import org.spira.api.accounts.adapter.rest.AccountBodies.UserBody;
import org.spira.api.accounts.application.FindUser;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.accounts.application.RegisterUser;
import org.spira.api.accounts.application.RegisterUser.Registration;
import org.spira.api.web.Answers;
import org.spira.api.web.Message;
import org.spira.api.web.NoToken;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.Fields;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/users")
@Tag(name = "users")
class UserController {

  private final LogIn logIn;
  private final RegisterUser registerUser;
  private final FindUser findUser;

  UserController(LogIn logIn, RegisterUser registerUser, FindUser findUser) {
    this.logIn = logIn;
    this.registerUser = registerUser;
    this.findUser = findUser;
  }

  @Audited("login")
  @NoToken
  @PostMapping("/auth")
  @Operation(summary = "Exchange a name and a password for a token")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/x-www-form-urlencoded",
              schema = @Schema(implementation = AccountBodies.Credentials.class)))
  ResponseEntity<Token> authenticate(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    AccountBodies.Credentials given = AccountBodies.Credentials.read(request);
    request.setAttribute(Caller.CLAIMED, given.username());
    return Answers.ok(
        Token.of(logIn.logIn(given.username(), given.password(), request.getRemoteAddr())));
  }

  @OpenTo(Role.ADMIN)
  @Audited(value = "user.register", change = true)
  @PostMapping
  @Operation(summary = "Register a user", description = "For administrators.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AccountBodies.NewUser.class)))
  ResponseEntity<Message> register(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Fields fields = RequestBodies.json(request);
    Registration wanted =
        new Registration(
            fields.required("username"),
            fields.required("email"),
            fields.required("password"),
            fields.required("password_confirmation"));
    fields.refuseProblems();
    registerUser.register(wanted);
    return Answers.ok(new Message("user registered!"));
  }

  @OpenTo(
      value = {Role.NURSE, Role.CLINICIAN, Role.RESEARCHER, Role.AUDITOR, Role.ADMIN},
      beforeOwnPassword = true)
  @Audited("user.read")
  @GetMapping("/{user_id}")
  @Operation(summary = "Find a user", description = "Others than oneself: for administrators.")
  ResponseEntity<UserBody> find(
      @Parameter(hidden = true) @RequestAttribute(Caller.ATTRIBUTE) User caller,
      @PathVariable("user_id") String userId) {
    return Answers.ok(UserBody.of(findUser.find(caller, userId)));
  }
}
