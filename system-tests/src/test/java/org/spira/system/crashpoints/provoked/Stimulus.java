package org.spira.system.crashpoints.provoked;

/** How a service is brought to do something. */
public enum Stimulus {
  /** Inferences are asked for. */
  LOAD,
  /** The administrator registers a user and a model, and changes both. */
  ADMINISTRATION,
  /** The service starts. */
  START,
  /** Recordings of an inference lie around that was never accepted. */
  ORPHANS,
  /** An inference is older than anything of it is kept. */
  AGING,
  /** The administrator corrects an inference and erases it, restricts and erases patients. */
  ERASURE,
  /** The broker has lost what it had confirmed. */
  LOST_MESSAGES,
  /** The store behind the service is away for a while, in the middle of work. */
  STORE_AWAY
}
