package org.spira.inference.models.application.examination;

import java.util.List;
import java.util.Optional;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.OnTrial;
import org.spira.inference.models.domain.DescriptionCheck;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.SignatureCheck;
import org.spira.inference.models.domain.TestVector;

/**
 * What of a version could be read.
 *
 * @param hears whether it is about recordings
 * @param graph if it loads
 */
record Parts(
    boolean hears,
    Optional<ModelManifest> manifest,
    Optional<ModelDescription> description,
    Optional<OnTrial> graph,
    List<TestVector> vectors) {

  /** Notes where what the files say and the graph contradict each other. */
  void compare(Findings findings) {
    graph.ifPresent(there -> {
      manifest.ifPresent(read ->
          findings.tryStep(
              "signature", () -> SignatureCheck.registered(read.inputs(), there.signature())));
      description.ifPresent(read ->
          findings.tryStep("signature", () -> DescriptionCheck.described(read, there.signature())));
    });
  }

  void close() {
    graph.ifPresent(OnTrial::close);
  }
}
