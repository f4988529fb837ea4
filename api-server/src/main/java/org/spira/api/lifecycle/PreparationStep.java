package org.spira.api.lifecycle;

/** Something that a database needs to be of use. Replicas may do it at the same time. */
@FunctionalInterface
public interface PreparationStep {

  /**
   * Adds what is missing.
   *
   * @throws org.spira.api.shared.StoreUnavailableException if the database cannot be asked
   */
  void prepare();
}
