package org.spira.inference.research.adapter.cli.shared;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.spira.inference.research.application.port.ApiServers;
import org.spira.inference.research.application.port.Registries;

/**
 * What commands reach that work with more than this machine.
 *
 * @param environment variables by name
 * @param out where results go
 * @param err where everything else goes
 */
public record Outside(
    Registries registries,
    ApiServers servers,
    Map<String, String> environment,
    Clock clock,
    PrintStream out,
    PrintStream err) {

  /** The same, where nothing comes to the terminal that it would obey. */
  public Outside shown() {
    return new Outside(
        registries, servers, environment, clock, ShownText.on(out), ShownText.on(err));
  }
}
