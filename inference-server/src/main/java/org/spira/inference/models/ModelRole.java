package org.spira.inference.models;

/** What a version of a model is there for. */
public enum ModelRole {
  /** Its results are the diagnoses. */
  PRODUCTION("production"),
  /** It hears the same recordings in shadow; its results are kept, never shown. */
  CHALLENGER("challenger");

  private final String alias;

  ModelRole(String alias) {
    this.alias = alias;
  }

  /** The alias in the registry that names the version in this role. */
  public String alias() {
    return alias;
  }
}
