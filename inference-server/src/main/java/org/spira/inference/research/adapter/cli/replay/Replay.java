package org.spira.inference.research.adapter.cli.replay;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.research.adapter.cli.shared.Account;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.application.HearingModel;
import org.spira.inference.research.application.ReplayInference;
import org.spira.inference.research.application.port.ApiServer;
import org.spira.inference.research.domain.replay.AnsweredInference;
import org.spira.inference.research.domain.replay.Repetition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a result can be had again. */
@Command(
    description = {
      "Has the version that answered an inference hear the stored recordings again, and compares"
          + " diagnosis, output and windows with the result. The model's files must have the"
          + " SHA-256 that the result names. Ends with 1 if something differs. Recordings stay in"
          + " memory."
    })
public final class Replay implements Callable<Integer> {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<server>.+?)/v1/users/(?<user>[A-Za-z0-9-]+)/inferences/(?<id>[A-Za-z0-9-]+)(/result)?/?");

  private final Models models;
  private final PrintStream out;

  @Parameters(
      paramLabel = "<inference>",
      description = "Its address: https://host/v1/users/…/inferences/….")
  private String inference = "";

  @Option(
      names = "--model",
      paramLabel = "<model>",
      description =
          "Whose files are taken; else the version that the result names, in the registry.")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--tolerance",
      paramLabel = "<number>",
      description = "How much numbers may differ; 0.0001 unless it is told.")
  private double tolerance = 1e-4;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Mixin private final Account account;

  /** With where models come from. */
  public Replay(Models models, Outside outside) {
    this.models = models;
    this.out = outside.out();
    this.account = new Account(outside);
  }

  @Override
  public Integer call() {
    Matcher address = ADDRESS.matcher(inference);
    if (!address.matches()) {
      throw new UsageException(
          "'" + inference + "' is no inference: write https://host/v1/users/…/inferences/…");
    }
    ApiServer server = account.at(address.group("server"));
    String user = address.group("user");
    String id = address.group("id");
    ApiServer.Told told = server.answered(user, id);
    AnsweredInference then = told.result();
    HearingModel hears = models.hearing(model.orElseGet(() -> registered(then)));
    try (LoadedModel unused = hears.graph()) {
      demandSameFiles(hears, then);
      AnsweredInference now = new ReplayInference(server).again(hears, user, id, told.form());
      ReplayReport report = new ReplayReport(new Repetition(then, now), tolerance);
      out.println(json ? report.json() : report.text());
      return report.same() ? 0 : 1;
    }
  }

  private static String registered(AnsweredInference then) {
    String name =
        then.model()
            .orElseThrow(() ->
                new FailedException(
                    "the server does not tell the model's name any more: give --model"));
    if (then.version().isEmpty()) {
      throw new FailedException("the result does not say which version answered: give --model");
    }
    return "models:/" + name + "/" + then.version();
  }

  private static void demandSameFiles(HearingModel hears, AnsweredInference then) {
    if (then.digest().isEmpty()) {
      throw new FailedException(
          "the result does not say which files answered: it is of an old Inference Server");
    }
    if (!then.digest().equals(hears.version().digest())) {
      throw new FailedException(
          "version %s answered with the SHA-256 %s, and these files have %s: they are not those"
              .formatted(then.version(), then.digest(), hears.version().digest()));
    }
  }
}
