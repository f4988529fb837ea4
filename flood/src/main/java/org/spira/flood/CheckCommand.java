package org.spira.flood;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.commandline.Options;
import org.spira.flood.commandline.Progress;

/** {@code spira-check}: looks up what became of each acknowledged inference. */
final class CheckCommand {

  static final String HELP =
      """
      spira-check: looks up what became of each inference that spira-flood saw acknowledged

        --url URL            an API Server, or what stands before several
        --username NAME      the user of the flood
        --password-env NAME  the environment variable that holds the password (SPIRA_PASSWORD)
        --password-file FILE or the file that holds it
        --in FILE            what spira-flood wrote (acks.txt)
        --wait TIME          how long unfinished inferences are waited for (60s)
        --timeout TIME       bound of one request (30s)

      Prints failed_inference_acks (requests that were not answered 200),
      ack_and_completed_inferences, ack_and_not_completed_inferences, and how many of the latter
      ended with an error that can be read (ack_and_ended_as_error_inferences) or have not ended
      (ack_and_lost_inferences). Exit code 1 if any has not ended, 2 if it could not be found out.
      """;

  private static final Path DEFAULT_FILE = Path.of("acks.txt");
  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);

  private CheckCommand() {}

  static int run(List<String> arguments, Map<String, String> environment, PrintStream out)
      throws IOException, InterruptedException {
    Options options = Options.parse(arguments, known(), environment);
    SpiraClient client = Connecting.client(options);
    AckLog.Books books = AckLog.read(options.path("in").orElse(DEFAULT_FILE));
    Check check = new Check(client, books.acknowledged());
    Duration wait = options.duration("wait").orElse(DEFAULT_WAIT);
    Progress.<IOException>during(System.err, check::summary, () -> check.run(wait));
    print(books, check, out);
    return check.unfinished() == 0 ? 0 : 1;
  }

  private static void print(AckLog.Books books, Check check, PrintStream out) {
    long acknowledged = books.acknowledged().size();
    out.println("failed_inference_acks: " + books.failed());
    out.println("ack_and_completed_inferences: " + check.completed());
    out.println("ack_and_not_completed_inferences: " + (acknowledged - check.completed()));
    out.println("ack_and_ended_as_error_inferences: " + check.failed());
    out.println("ack_and_lost_inferences: " + check.unfinished());
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(Connecting.OPTIONS);
    known.addAll(List.of("in", "wait"));
    return known;
  }
}
