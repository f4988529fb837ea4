package org.spira.api.privacy;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.spira.api.administration.Command;
import org.spira.api.administration.UsageException;
import org.spira.api.privacy.application.retention.FindOver;
import org.spira.api.privacy.domain.DataKind;

/** Lists what would be removed now because its time is over, and removes nothing. */
final class RetentionCommand implements Command {

  private static final String USAGE =
      """
      spira-admin retention
          Lists which inferences would lose their recordings, identity or result now, by the times
          in SPIRA_KEEP_RECORDINGS, SPIRA_KEEP_IDENTITIES and SPIRA_KEEP_RESULTS: try times here
          before an API Server has them. Changes nothing.\
      """;

  private final FindOver over;

  RetentionCommand(FindOver over) {
    this.over = over;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (!arguments.isEmpty()) {
      throw new UsageException("retention knows no " + String.join(" ", arguments));
    }
    for (DataKind kind : DataKind.values()) {
      list(kind, out);
    }
    out.println("Nothing was changed. An API Server with these times removes what is listed.");
    return 0;
  }

  private void list(DataKind kind, PrintStream out) {
    if (!over.times().of(kind).isPositive()) {
      out.printf("%s: kept for good%n", kind.wireName());
      return;
    }
    out.printf("%s: kept %d days%n", kind.wireName(), over.times().of(kind).toDays());
    AtomicLong count = new AtomicLong();
    over.each(
        kind,
        inference -> {
          count.incrementAndGet();
          out.println("  " + inference);
        });
    out.printf("%s: %d inferences would lose it%n", kind.wireName(), count.get());
  }
}
