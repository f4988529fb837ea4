package org.spira.inference.inferences.application;

import java.util.List;
import java.util.stream.DoubleStream;
import org.spira.common.ResultMessage;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.models.ModelVersion;

/** Results as they are published. */
final class Results {

  private Results() {}

  /** With the diagnosis that follows from the rows' outputs. */
  static ResultMessage diagnosed(
      String id, ModelVersion version, ModelDescription description, List<float[]> rows) {
    double[] output = description.aggregation().over(rows);
    return new ResultMessage(
        id,
        DoubleStream.of(output).boxed().toList(),
        description.rule().diagnose(output),
        version.name(),
        version.version(),
        version.digest(),
        null);
  }

  /** With the reason why there is no diagnosis. */
  static ResultMessage refused(String id, ModelVersion version, String reason) {
    return new ResultMessage(
        id,
        ResultMessage.NO_OUTPUT,
        ResultMessage.NO_DIAGNOSIS,
        version.name(),
        version.version(),
        version.digest(),
        reason);
  }
}
