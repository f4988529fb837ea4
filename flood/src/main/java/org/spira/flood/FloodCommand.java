package org.spira.flood;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spira.flood.client.Recordings;
import org.spira.flood.client.SpiraClient;
import org.spira.flood.commandline.Options;
import org.spira.flood.commandline.Progress;
import org.spira.flood.commandline.StopSignal;

/** {@code spira-flood}: sends inferences until stopped and writes down which were acknowledged. */
public final class FloodCommand {

  static final String HELP =
      """
      spira-flood: sends inferences until stopped, and writes down which were acknowledged

        --url URL            an API Server, or what stands before several
        --username NAME      whose inferences they are
        --password-env NAME  the environment variable that holds the password (SPIRA_PASSWORD)
        --password-file FILE or the file that holds it
        --model NAME         which model is asked (needed when there are several)
        --recordings DIR     a folder of .wav files (made speech)
        --concurrency N      requests at the same time (4)
        --rate N             requests per second at most (as many as are answered)
        --retries N          how often a request that was not answered 200 is repeated (0)
        --timeout TIME       bound of one request (30s)
        --duration TIME      stop after this time (until Ctrl-C)
        --out FILE           where acknowledged ids go, one per line (acks.txt)
      """;

  private static final int DEFAULT_CONCURRENCY = 4;
  private static final double UNLIMITED = Double.MAX_VALUE;
  private static final Duration WITHOUT_END = Duration.ofDays(365);
  private static final Path DEFAULT_FILE = Path.of("acks.txt");

  private FloodCommand() {}

  static int run(List<String> arguments, Map<String, String> environment)
      throws IOException, InterruptedException {
    Options options = Options.parse(arguments, known(), environment);
    SpiraClient client = Connecting.client(options);
    Recordings recordings = recordings(options.path("recordings"));
    Flood.Settings settings = settings(options);
    String modelId = client.modelId(options.text("model"));
    try (AckLog log = AckLog.create(options.path("out").orElse(DEFAULT_FILE))) {
      Flood flood =
          new Flood(client, modelId, recordings, settings, (sent, answer) -> log.add(answer));
      StopSignal.<IOException>during(
          flood::stop, () -> Progress.during(System.err, flood::summary, flood::run));
      return flood.acknowledged() > 0 ? 0 : 1;
    }
  }

  private static Flood.Settings settings(Options options) {
    return new Flood.Settings(
        options.positive("concurrency", DEFAULT_CONCURRENCY),
        options.positive("rate", UNLIMITED),
        options.text("retries").isPresent() ? options.positive("retries", 1) : 0,
        options.duration("duration").orElse(WITHOUT_END));
  }

  private static Recordings recordings(Optional<Path> folder) throws IOException {
    return folder.isPresent() ? Recordings.of(folder.get()) : Recordings.synthetic();
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(Connecting.OPTIONS);
    known.addAll(
        List.of("model", "recordings", "concurrency", "rate", "retries", "duration", "out"));
    return known;
  }
}
