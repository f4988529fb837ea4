package org.spira.faults;

import org.jspecify.annotations.Nullable;

/** A service that is wrong in one way. */
interface Mutant {

  /** Does what was asked, or something else. */
  @Nullable Object call(Operation operation) throws Throwable;
}
