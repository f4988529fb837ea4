package org.spira.api.accounts.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.api.accounts.KnownHospitals;
import org.spira.api.accounts.OpenTo;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.adapter.rest.AdministrationBodies.Account;
import org.spira.api.accounts.adapter.rest.AdministrationBodies.AccountList;
import org.spira.api.accounts.adapter.rest.AdministrationBodies.Created;
import org.spira.api.accounts.adapter.rest.AdministrationBodies.OneTimePassword;
import org.spira.api.accounts.application.RegisterUser;
import org.spira.api.accounts.application.administration.ChangeAccount;
import org.spira.api.accounts.application.administration.ResetPassword;
import org.spira.api.accounts.port.Accounts.Change;
import org.spira.api.web.Answers;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.forms.RequestBodies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/accounts")
@Tag(name = "accounts")
@OpenTo(Role.ADMIN)
class AccountController {

  private static final String USER_ID = "user_id";
  private static final String JSON = "application/json";

  private final ChangeAccount changeAccount;
  private final RegisterUser registerUser;
  private final ResetPassword resetPassword;
  private final KnownHospitals hospitals;

  AccountController(
      ChangeAccount changeAccount,
      RegisterUser registerUser,
      ResetPassword resetPassword,
      KnownHospitals hospitals) {
    this.changeAccount = changeAccount;
    this.registerUser = registerUser;
    this.resetPassword = resetPassword;
    this.hospitals = hospitals;
  }

  @Audited("account.list")
  @GetMapping
  @Operation(summary = "List the accounts, oldest first")
  ResponseEntity<AccountList> list() {
    return Answers.ok(new AccountList(changeAccount.all().stream().map(Account::of).toList()));
  }

  @Audited("account.read")
  @GetMapping("/{user_id}")
  @Operation(summary = "Find an account")
  ResponseEntity<Account> find(@PathVariable(USER_ID) String userId) {
    return Answers.ok(Account.of(changeAccount.find(userId)));
  }

  @Audited(value = "account.create", change = true)
  @PostMapping
  @Operation(
      summary = "Create an account",
      description = "Without a password, one is made up that is good for choosing another.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AdministrationBodies.NewAccount.class)))
  ResponseEntity<Created> create(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    NewAccountForm form = NewAccountForm.read(RequestBodies.object(request));
    String id = registerUser.register(form.registration(), form.place());
    return Answers.ok(new Created(id, form.madeUpPassword()));
  }

  @Audited(value = "account.change", change = true)
  @PatchMapping("/{user_id}")
  @Operation(
      summary = "Change role or hospitals, disable or enable",
      description = "Another role, and disabling, end all tokens. The last administrator stays.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = JSON,
              schema = @Schema(implementation = AdministrationBodies.AccountChange.class)))
  ResponseEntity<Account> change(
      @PathVariable(USER_ID) String userId, @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Change change = AccountMembers.of(RequestBodies.object(request)).change();
    if (change.hospitals() != null) {
      hospitals.require(change.hospitals());
    }
    return Answers.ok(Account.of(changeAccount.change(userId, change)));
  }

  @Audited(value = "password.reset", change = true)
  @PostMapping("/{user_id}/password")
  @Operation(
      summary = "Make up a one-time password",
      description = "It is good for choosing another. All tokens of the user end.")
  ResponseEntity<OneTimePassword> resetPassword(@PathVariable(USER_ID) String userId) {
    return Answers.ok(new OneTimePassword(resetPassword.reset(userId)));
  }
}
