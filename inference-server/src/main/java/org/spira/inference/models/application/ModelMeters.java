package org.spira.inference.models.application;

import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;

/** What is counted of models. Cheap, safe for use by several threads, and never fails. */
public interface ModelMeters {

  /** A version serves in this role from now on. */
  void serving(ModelRole role, ModelVersion version);

  /** A version of this role serves no more. */
  void stopped(ModelRole role, ModelVersion version);

  /** A version was refused at this step. */
  void refused(String model, String step);

  /** A version took over from another. */
  void swapped(String model);

  /** The registry could not be asked, or a version not be brought. */
  void registryAway(String model);
}
