package org.spira.inference.research.adapter.cli.registration;

import java.util.Map;
import java.util.concurrent.Callable;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.Outside;

/** The commands about registries, by their names. */
public final class RegistryCommands {

  private RegistryCommands() {}

  /** With where models come from and where they go. */
  public static Map<String, Callable<Integer>> of(Models models, Outside outside) {
    return Map.of(
        "challenge", new Challenge(models, outside),
        "history", new History(outside),
        "promote", new Promote(models, outside),
        "publish", new Publish(models, outside),
        "register", new Register(models, outside),
        "rollback", new Rollback(outside));
  }
}
