package org.spira.inference.research.domain.verification;

import java.util.Locale;

/** What a recording becomes on its way to an output, in order. */
public enum Step {
  /** Decoded, mono, at the model's rate, from -1 to 1. */
  SAMPLES(1e-3, "decoding or resampling: compare sample_rate and how channels are mixed"),
  /** Rows of features, if the model hears those. */
  FEATURES(1e-2, "windows or features: compare every key of window and mfcc with training"),
  /** What the graph takes of the patient's form, if it takes anything. */
  FORM(1e-5, "what is made of the form: compare every key of form with training"),
  /** What the graph gives for each row. */
  OUTPUTS(1e-4, "the network: the export is not the trained one, or not in evaluation mode"),
  /** The aggregate, as probabilities. */
  OUTPUT(1e-4, "the aggregation: compare output, aggregate and labels with training");

  private final double tolerance;
  private final String cause;

  Step(double tolerance, String cause) {
    this.tolerance = tolerance;
    this.cause = cause;
  }

  /** How far a number may be off. */
  public double tolerance() {
    return tolerance;
  }

  /** Where it went wrong if this is the first step that differs. */
  public String cause() {
    return cause;
  }

  /** Its name in references. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
