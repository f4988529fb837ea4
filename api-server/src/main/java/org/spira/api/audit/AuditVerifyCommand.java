package org.spira.api.audit;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.administration.Command;
import org.spira.api.administration.UsageException;
import org.spira.api.audit.application.VerifyTrail;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Verdict;

/** Checks that nothing was taken out of the trail, and nothing changed in it. */
final class AuditVerifyCommand implements Command {

  private static final String USAGE =
      """
      spira-admin audit-verify [--end SEGMENT:HASH]
          Checks the whole audit trail. --end names an end that it had before, as this command and
          the API Server's log say it: without it nobody can see that the newest entries were cut off.
          Ends with 1 when something was removed or changed.\
      """;

  private final VerifyTrail verify;

  AuditVerifyCommand(VerifyTrail verify) {
    this.verify = verify;
  }

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public String usage() {
    return USAGE;
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    Verdict verdict = verify.verify(knownEnd(arguments));
    verdict.problems().forEach(out::println);
    Link end = verdict.end();
    out.printf(
        "%d entries in segments %d to %d%n",
        end.nextEntry() - verdict.start().nextEntry(),
        verdict.start().segment() + 1,
        end.segment());
    out.printf("The trail ends at %d:%s%n", end.segment(), end.hash());
    out.println(verdict.isWhole() ? "Nothing was removed or changed." : "THE TRAIL IS NOT WHOLE.");
    return verdict.isWhole() ? 0 : 1;
  }

  private static @Nullable Link knownEnd(List<String> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    if (arguments.size() != 2 || !arguments.getFirst().equals("--end")) {
      throw new UsageException("audit-verify knows --end SEGMENT:HASH and nothing else");
    }
    String end = arguments.getLast();
    if (!end.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
      throw new UsageException("--end needs a number, a colon and 64 hexadecimal digits");
    }
    int colon = end.indexOf(':');
    return new Link(Long.parseLong(end.substring(0, colon)), end.substring(colon + 1), 0);
  }
}
