package org.spira.inference.models.application;

import java.util.List;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelVersion;

/** What is counted of models. Cheap, safe for use by several threads, and never fails. */
public interface ModelMeters {

  /**
   * A version serves in this role from now on.
   *
   * @param mixed whether rows of different inferences share its batches
   */
  void serving(ModelRole role, ModelVersion version, boolean mixed);

  /** A version of this role serves no more. */
  void stopped(ModelRole role, ModelVersion version);

  /** A version was refused at this step. */
  void refused(String model, String step);

  /** These versions of the model are refused from now on, and no others. */
  void refusing(String model, List<ModelReport.Refusal> refused);

  /** A version took over from another. */
  void swapped(String model);

  /** What a version was judged on is kept in the registry, and cannot be used. */
  void referenceUnusable(String model);

  /** The registry could not be asked, or a version not be brought. */
  void registryAway(String model);
}
