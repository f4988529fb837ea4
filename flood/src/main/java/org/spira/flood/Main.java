package org.spira.flood;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.spira.flood.client.RefusedException;
import org.spira.flood.commandline.UsageException;

/** Runs {@code flood} or {@code check}, whichever the first argument names. */
public final class Main {

  private static final int COULD_NOT_BE_DONE = 2;
  private static final String HELP_OPTION = "--help";

  private Main() {}

  /** Ends the process with 0, with 1 if something is missing, or with 2 if it cannot be done. */
  public static void main(String[] arguments) throws InterruptedException {
    int status = run(List.of(arguments), System.getenv(), System.out, System.err);
    System.exit(status);
  }

  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err)
      throws InterruptedException {
    try {
      return run(arguments, environment, out);
    } catch (UsageException | RefusedException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("the deployment or a file could not be reached: " + describe(e));
    }
    return COULD_NOT_BE_DONE;
  }

  private static int run(List<String> arguments, Map<String, String> environment, PrintStream out)
      throws IOException, InterruptedException {
    String command = arguments.isEmpty() ? HELP_OPTION : arguments.getFirst();
    List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    if (command.equals(HELP_OPTION) || options.contains(HELP_OPTION)) {
      out.print(help(command));
      return 0;
    }
    return run(command, options, environment, out);
  }

  private static int run(
      String command, List<String> options, Map<String, String> environment, PrintStream out)
      throws IOException, InterruptedException {
    return switch (command) {
      case "flood" -> FloodCommand.run(options, environment);
      case "check" -> CheckCommand.run(options, environment, out);
      default -> throw new UsageException("the command is flood or check, not " + command);
    };
  }

  private static String help(String command) {
    return switch (command) {
      case "check" -> CheckCommand.HELP;
      case HELP_OPTION -> FloodCommand.HELP + "\n" + CheckCommand.HELP;
      default -> FloodCommand.HELP;
    };
  }

  private static String describe(IOException e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
