package org.spira.inference.research.adapter.cli.check;

import java.util.Map;
import java.util.OptionalLong;
import org.spira.inference.engine.port.LoadedModel;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.port.Examination;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;

/** What may only be done with a model that a server would not refuse. */
public final class Passed {

  private Passed() {}

  /**
   * Which model this is, if it would serve.
   *
   * @throws FailedException with everything that {@code check} says, if it would not
   */
  public static ModelVersion check(Models models, String model, boolean mustHear) {
    Examination examination = models.examine(model, mustHear);
    ServedModel served =
        examination
            .model()
            .orElseThrow(() ->
                new FailedException(
                    new CheckReport(model, examination, Map.of(), OptionalLong.empty(), 0).text()));
    try (LoadedModel unused = served.graph()) {
      return served.version();
    }
  }
}
