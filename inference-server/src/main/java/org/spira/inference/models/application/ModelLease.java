package org.spira.inference.models.application;

import org.spira.inference.models.ServedModel;
import org.spira.inference.models.ServedModels;

/** One use of a version. */
record ModelLease(CountedModel counted) implements ServedModels.Lease {

  @Override
  public ServedModel model() {
    return counted.model();
  }

  @Override
  public void close() {
    counted.leave();
  }
}
