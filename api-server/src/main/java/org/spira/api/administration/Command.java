package org.spira.api.administration;

import java.io.PrintStream;
import java.util.List;

/** One thing that {@code spira-admin} can do; each is a bean. */
public interface Command {

  /** The word that asks for it. */
  String name();

  /** How it is asked for and what it does: lines for a person, the first one the shortest form. */
  String usage();

  /**
   * Does it.
   *
   * @param arguments what stands behind the name
   * @param out where to say what was found and done
   * @return what the process ends with: 0 when all is well
   * @throws UsageException if the arguments are not what the usage says
   * @throws org.spira.api.shared.StoreUnavailableException if the database cannot be asked
   */
  int run(List<String> arguments, PrintStream out);
}
