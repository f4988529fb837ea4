package org.spira.inference.descriptions;

/** What one row of a model's batch is. */
public enum ModelInput {
  /** Samples: {@code [batch, samples]}. */
  WAVEFORM,
  /** MFCC features: {@code [batch, frames, n_mfcc]}. */
  MFCC;

  /** How many dimensions the batch has. */
  public int rank() {
    return this == WAVEFORM ? 2 : 3;
  }
}
