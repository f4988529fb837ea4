package org.spira.inference.research.adapter.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.research.adapter.cli.begin.New;
import org.spira.inference.research.adapter.cli.check.Check;
import org.spira.inference.research.adapter.cli.data.IllegalDataException;
import org.spira.inference.research.adapter.cli.evaluate.Compare;
import org.spira.inference.research.adapter.cli.evaluate.Evaluate;
import org.spira.inference.research.adapter.cli.export.Export;
import org.spira.inference.research.adapter.cli.hear.Diagnose;
import org.spira.inference.research.adapter.cli.hear.WriteFeatures;
import org.spira.inference.research.adapter.cli.optimise.Optimise;
import org.spira.inference.research.adapter.cli.registration.RegistryCommands;
import org.spira.inference.research.adapter.cli.replay.Replay;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.adapter.cli.verify.Verify;
import org.spira.inference.research.application.registration.PromotionException;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.UnanswerableException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The commands, by their names. Results go to the output, everything else to the errors. */
public final class Commands {

  private static final Set<String> HELP = Set.of("--help", "-h", "help");
  private static final List<Class<? extends Exception>> EXPECTED =
      List.of(
          ModelRefusedException.class,
          FailedException.class,
          IllegalDataException.class,
          UnanswerableException.class,
          PromotionException.class,
          ModelFailedException.class,
          NeighbourAwayException.class,
          IllegalDescriptionException.class,
          UnusableOutputException.class);
  private static final int FAILURE = 1;
  private static final int USAGE = 2;
  private static final int COLUMNS = 100;

  private final CommandLine line;
  private final PrintStream out;
  private final PrintStream err;

  /** With where models are taken from, and what there is beyond this machine. */
  public Commands(Models models, Outside terminal) {
    Outside outside = terminal.shown();
    this.out = outside.out();
    this.err = outside.err();
    this.line = new CommandLine(new SpiraModel()).setUsageHelpWidth(COLUMNS);
    Map<String, Callable<Integer>> all = new TreeMap<>(commands(models));
    all.putAll(RegistryCommands.of(models, outside));
    all.put("export", new Export(outside));
    all.put("new", new New(err));
    all.put("replay", new Replay(models, outside));
    all.forEach(line::addSubcommand);
    // help may be in colours
    line.setOut(new PrintWriter(terminal.out(), true, out.charset()));
    line.setErr(new PrintWriter(terminal.err(), true, err.charset()));
    line.setParameterExceptionHandler((e, words) -> misused(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
  }

  private Map<String, Callable<Integer>> commands(Models models) {
    return Map.of(
        "check", new Check(models, out),
        "compare", new Compare(models, Clock.systemUTC(), err),
        "diagnose", new Diagnose(models, out),
        "evaluate", new Evaluate(models, Clock.systemUTC(), err),
        "features", new WriteFeatures(models, err),
        "optimise", new Optimise(models, out),
        "verify", new Verify(models, out));
  }

  /** Whether these arguments ask for a command, not for the service. */
  public boolean haveOne(List<String> arguments) {
    return !arguments.isEmpty()
        && (HELP.contains(arguments.getFirst())
            || line.getSubcommands().containsKey(arguments.getFirst()));
  }

  /** Runs the command and tells the process's exit code. */
  public int run(List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    if (words.getFirst().equals("help")) {
      words.removeFirst();
      words.addLast("--help");
    }
    return line.execute(words.toArray(String[]::new));
  }

  private int misused(ParameterException e) {
    err.println(firstLine(String.valueOf(e.getMessage())) + "; see --help");
    return USAGE;
  }

  private int failed(Exception e) throws Exception {
    if (e instanceof UsageException) {
      err.println(e.getMessage());
      return USAGE;
    }
    if (EXPECTED.stream().noneMatch(type -> type.isInstance(e))) {
      throw e;
    }
    err.println(
        e instanceof ModelRefusedException refused
            ? "the model is refused at the step %s: %s".formatted(refused.step(), e.getMessage())
            : e.getMessage());
    return FAILURE;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("the call makes no sense");
  }
}
