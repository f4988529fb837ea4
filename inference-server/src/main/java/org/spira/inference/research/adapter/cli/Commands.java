package org.spira.inference.research.adapter.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.models.ModelRefusedException;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.shared.UnanswerableException;

/** The commands, by their names. Results go to the output, everything else to the errors. */
public final class Commands {

  private static final Set<String> NAMES = Set.of("diagnose", "features", "--help", "-h", "help");
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int USAGE = 2;

  private static final String HELP =
      """
      The Inference Server of SPIRA. Without arguments it starts the service; its settings are
      environment variables. For researchers there are commands that need no server:

        diagnose --model <folder | models:/name/version-or-alias> --frase x.wav
                 [--parlenda x.wav] [--sustentada x.wav] [--aceite x.wav]
            Prints what the model says about the recordings as JSON: the output of each window,
            the aggregate, the diagnosis, how long each step took, and the model's version and
            SHA-256. models:/… is looked up where SPIRA_REGISTRY_URI points.

        features --wav x.wav --out x.npy [--model <as above>]
            Writes the MFCC features of the whole recording as a NumPy array [frames, n_mfcc] of
            float32, with the model's settings or else the usual ones.

      They end with 0 when all went well, 1 when it did not, 2 when the call makes no sense.
      """;

  private final Models models;
  private final PrintStream out;
  private final PrintStream err;

  /** With where models are taken from. */
  public Commands(Models models, PrintStream out, PrintStream err) {
    this.models = models;
    this.out = out;
    this.err = err;
  }

  /** Whether these arguments ask for a command, not for the service. */
  public static boolean isOne(String[] arguments) {
    return arguments.length > 0 && NAMES.contains(arguments[0]);
  }

  /** Runs the command and tells the process's exit code. */
  public int run(List<String> arguments) {
    List<String> options = arguments.subList(1, arguments.size());
    try {
      switch (arguments.getFirst()) {
        case "diagnose" -> out.println(new Diagnose(models).run(options));
        case "features" -> err.println(new WriteFeatures(models).run(options));
        default -> out.print(HELP);
      }
      return SUCCESS;
    } catch (UsageException e) {
      err.println(e.getMessage());
      return USAGE;
    } catch (ModelRefusedException e) {
      err.println("the model is refused at the step " + e.step() + ": " + e.getMessage());
      return FAILURE;
    } catch (FailedException
        | UnanswerableException
        | ModelFailedException
        | NeighbourAwayException
        | IllegalDescriptionException
        | UnusableOutputException e) {
      err.println(e.getMessage());
      return FAILURE;
    }
  }
}
