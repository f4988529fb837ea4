package org.spira.inference.models.application.port;

import java.util.List;
import java.util.Optional;
import org.spira.inference.engine.ModelSignature;
import org.spira.inference.models.ServedModel;

/**
 * What was found out about a version, whether it can serve or not.
 *
 * @param findings everything for which it is refused, in the order of the steps
 * @param untried the steps that could not be gone, for what was found before them
 * @param signature what the graph takes and gives, if there is one that loads
 * @param model ready to run, if there is no finding; whoever has it closes its graph
 */
public record Examination(
    List<Finding> findings,
    List<String> untried,
    Optional<ModelSignature> signature,
    Optional<ServedModel> model) {

  /** Copies the lists. */
  public Examination {
    findings = List.copyOf(findings);
    untried = List.copyOf(untried);
  }

  /**
   * One thing that is wrong.
   *
   * @param step as {@link org.spira.inference.models.ModelRefusedException#step} tells
   * @param reason for whoever made the model
   */
  public record Finding(String step, String reason) {}
}
