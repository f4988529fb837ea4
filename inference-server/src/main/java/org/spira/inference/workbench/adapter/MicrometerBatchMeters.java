package org.spira.inference.workbench.adapter;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import org.spira.inference.workbench.BatchMeters;

/** The sizes of batches, in Micrometer. */
public final class MicrometerBatchMeters implements BatchMeters {

  private static final String BATCH_ROWS = "spira.batch.rows";

  private final DistributionSummary batchRows;

  /** Into this registry. */
  public MicrometerBatchMeters(MeterRegistry registry) {
    this.batchRows =
        DistributionSummary.builder(BATCH_ROWS)
            .description("rows that ran as one batch")
            .register(registry);
  }

  @Override
  public void batch(int rows) {
    batchRows.record(rows);
  }
}
