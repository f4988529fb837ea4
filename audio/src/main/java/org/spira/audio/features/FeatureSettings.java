package org.spira.audio.features;

import org.spira.audio.spectrum.Framing;

/** How the features of a model are computed. */
public interface FeatureSettings {

  /** How samples are cut into frames. */
  Framing framing();

  /** How many numbers each frame has. */
  int perFrame();

  /** What computes them. */
  FeaturePlan plan();
}
