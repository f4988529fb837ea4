package org.spira.inference.research.adapter.cli.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.inference.research.adapter.cli.shared.Account;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Outside;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.domain.export.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labelled recordings from a running SPIRA. */
@Command(
    description = {
      "Fetches labelled recordings from a running SPIRA, with a researcher's account and under"
          + " pseudonyms: WAV files, data.csv, the same split by patient into train.csv,"
          + " validation.csv and test.csv, answers.csv with what models said, and a data card."
          + " Goes on where it was broken off, and then says the same as it would have said then."
          + " Only the owner can read the files."
    })
public final class Export implements Callable<Integer> {

  private static final Pattern SHARES = Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
  private static final int ALL = 100;

  private final Outside outside;
  private final PrintStream err;

  @Parameters(paramLabel = "<folder>", description = "Is made, or has an export to go on with.")
  private Path folder = Path.of("");

  @Option(
      names = "--server",
      required = true,
      paramLabel = "<address>",
      description = "An API Server; https://host without /v1.")
  private String server = "";

  @Option(
      names = "--split",
      paramLabel = "<shares>",
      description = "Per cent of patients to train, validate and test with: 70,15,15.")
  private String shares = "70,15,15";

  @Option(
      names = "--seed",
      paramLabel = "<number>",
      description = "Another one splits otherwise; 1 unless it is told.")
  private long seed = 1;

  @Mixin private final ExportQuestion question = new ExportQuestion();
  @Mixin private final Account account;

  /** In these surroundings. */
  public Export(Outside outside) {
    this.outside = outside;
    this.err = outside.err();
    this.account = new Account(outside);
  }

  @Override
  public Integer call() {
    Split split = split();
    Map<String, String> asked = question.parameters();
    PrivateFolder files = new PrivateFolder(folder);
    Gathered gathered = new Gathering(account.forResearch(server), files, err).gather(asked, split);
    if (gathered.fetched().isEmpty()) {
      throw new FailedException("no labelled case with a recording fits: nothing is written");
    }
    new DataTables(files, split).write(gathered.fetched());
    new DataCard(gathered, asked, split, outside.clock().instant()).write(files);
    err.printf("%d cases are in %s%n", gathered.fetched().size(), folder);
    return 0;
  }

  private Split split() {
    Matcher given = SHARES.matcher(shares);
    if (given.matches()) {
      int train = Integer.parseInt(given.group(1));
      int validation = Integer.parseInt(given.group(2));
      if (train + validation + Integer.parseInt(given.group(3)) == ALL) {
        return new Split(train, validation, seed);
      }
    }
    throw new UsageException("--split takes three shares that make 100, like 70,15,15");
  }
}
