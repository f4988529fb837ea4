package org.spira.api.accounts.adapter.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.administration.RescueAdministrator;
import org.spira.api.accounts.application.administration.RescueAdministrator.Added;
import org.spira.api.administration.Command;
import org.spira.api.administration.CommandNotes;
import org.spira.api.administration.UsageException;
import org.spira.api.shared.Refusal;

/** Lets somebody in as an administrator, for whoever lost the last one. */
final class AdministratorCommand implements Command {

  private static final String USAGE =
      """
      spira-admin administrator NAME [EMAIL]
          For whoever lost the last administrator: makes the user of this name one, enabled, with a
          one-time password that is printed once; EMAIL is needed where nobody has the name, and
          adds them. All tokens of the user end. It is noted in the audit trail.\
      """;

  private static final String ACTION = "administrator.rescue";
  private static final String RECORD = "user_id";

  private final RescueAdministrator rescue;
  private final CommandNotes notes;

  AdministratorCommand(RescueAdministrator rescue, CommandNotes notes) {
    this.rescue = rescue;
    this.notes = notes;
  }

  @Override
  public String name() {
    return "administrator";
  }

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new UsageException("administrator needs a name, and an email address at most");
    }
    try {
      String username = arguments.getFirst();
      Optional<User> there = rescue.find(username);
      String password =
          there.isPresent()
              ? letIn(there.get())
              : add(username, arguments.size() == 2 ? arguments.getLast() : null);
      out.println("One-time password of the administrator " + username + ": " + password);
      out.println("It is said here only, and good for choosing another at the first login.");
      return 0;
    } catch (Refusal refused) {
      out.println("Nothing was changed: " + refused.getMessage() + ".");
      return 1;
    }
  }

  /** Noted before it is done too: what cannot be noted is not done. */
  private String letIn(User user) {
    Map<String, String> records = Map.of(RECORD, user.id());
    notes.asked(ACTION, records);
    String password = rescue.letIn(user);
    notes.done(ACTION, records);
    return password;
  }

  private String add(String username, @Nullable String email) {
    notes.asked(ACTION, Map.of());
    Added added = rescue.add(username, email);
    notes.done(ACTION, Map.of(RECORD, added.id()));
    return added.password();
  }
}
