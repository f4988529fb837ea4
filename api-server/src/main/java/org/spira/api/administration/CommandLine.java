package org.spira.api.administration;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.core.NestedExceptionUtils;

/** Finds the command that is asked for and runs it. */
public final class CommandLine {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final List<Command> commands;

  /** With everything that can be asked for. */
  public CommandLine(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /**
   * Does what the words ask for.
   *
   * @return what the process ends with: 0 when all is well, 2 when the words ask for nothing
   */
  public int run(List<String> words, PrintStream out) {
    Optional<Command> asked =
        commands.stream()
            .filter(command -> !words.isEmpty() && command.name().equals(words.getFirst()))
            .findFirst();
    if (asked.isEmpty()) {
      commands.forEach(command -> out.println(command.usage()));
      return words.equals(List.of("--help")) ? 0 : MISUSED;
    }
    return run(asked.get(), words.subList(1, words.size()), out);
  }

  private static int run(Command command, List<String> arguments, PrintStream out) {
    try {
      return command.run(arguments, out);
    } catch (UsageException e) {
      out.println(e.getMessage());
      out.println(command.usage());
      return MISUSED;
    } catch (StoreUnavailableException e) {
      out.println(unavailable(e));
      return FAILED;
    }
  }

  private static String unavailable(StoreUnavailableException e) {
    return e.getMessage()
        + " ("
        + NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName()
        + "). The address is that of SPIRA_MONGO_URI; the command may be repeated.";
  }
}
