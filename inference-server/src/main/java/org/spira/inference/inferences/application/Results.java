package org.spira.inference.inferences.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.ResultMessage;
import org.spira.common.WindowScore;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.DiagnosisRule;
import org.spira.inference.models.ModelVersion;

/** Results as they are published. */
final class Results {

  private Results() {}

  /**
   * With what follows from the rows' outputs.
   *
   * @param aggregated how the output was made of them
   */
  static ResultMessage diagnosed(
      String id,
      ModelVersion version,
      Conclusion conclusion,
      @Nullable String remark,
      List<WindowScore> windows,
      @Nullable String aggregated) {
    return new ResultMessage(
        id,
        conclusion.output(),
        conclusion.diagnosis(),
        version.name(),
        version.version(),
        version.digest(),
        null,
        remark,
        windows,
        aggregated);
  }

  /** Without an output, since the recordings are too short to say anything. */
  static ResultMessage inconclusive(String id, ModelVersion version, String remark) {
    Conclusion nothing = new Conclusion(ResultMessage.NO_OUTPUT, DiagnosisRule.INCONCLUSIVE);
    return diagnosed(id, version, nothing, remark, List.of(), null);
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
