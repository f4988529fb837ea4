package org.spira.inference.research.adapter.cli.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spira.inference.models.application.port.ModelRegistry;
import org.spira.inference.models.application.port.RegisteredVersion;

/**
 * A version as it is named on a command line, {@code models:/name/version-or-alias}.
 *
 * @param version a number, an alias or a stage
 */
public record RegisteredName(String model, String version) {

  private static final Pattern NAMED =
      Pattern.compile("models:/(?<name>[A-Za-z0-9_-]+)[/@](?<version>[A-Za-z0-9_-]+)");

  /**
   * Reads it.
   *
   * @throws UsageException if it is none
   */
  public static RegisteredName parse(String text) {
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      throw new UsageException(
          "'" + text + "' is no model: write models:/name/version or models:/name/alias");
    }
    return new RegisteredName(named.group("name"), named.group("version"));
  }

  /**
   * The version that has this name now.
   *
   * @throws FailedException if there is none
   */
  public RegisteredVersion in(ModelRegistry registry) {
    return registry
        .find(model, version)
        .orElseThrow(() -> new FailedException("the registry has no " + this));
  }

  /** As it is written on a command line. */
  @Override
  public String toString() {
    return "models:/" + model + "/" + version;
  }
}
