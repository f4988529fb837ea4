package org.spira.inference.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the machine is used.
 *
 * @param workers how many inferences compute at once; 0: as many as there are cores
 * @param intraOpThreads of ONNX Runtime, for each run
 * @param interOpThreads of ONNX Runtime, for each run
 * @param spinning whether idle threads of ONNX Runtime burn the core
 * @param arena whether ONNX Runtime keeps freed memory
 * @param batchRows the most rows of one run
 * @param batchBudget how long rows wait for company while the machine is busy
 */
@Validated
@ConfigurationProperties("inference.compute")
public record ComputeSettings(
    @Min(0) @Max(1024) @DefaultValue("0") int workers,
    @Min(1) @DefaultValue("1") int intraOpThreads,
    @Min(1) @DefaultValue("1") int interOpThreads,
    @DefaultValue("false") boolean spinning,
    @DefaultValue("true") boolean arena,
    @Min(1) @DefaultValue("8") int batchRows,
    @DefaultValue("5ms") Duration batchBudget) {

  /** How many workers that comes to on this machine. */
  public int workersHere() {
    return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
  }

  /**
   * How many workers there are beside them for what is no diagnosis: half as many, at least one.
   */
  public int workersAside() {
    return Math.max(1, workersHere() / 2);
  }
}
