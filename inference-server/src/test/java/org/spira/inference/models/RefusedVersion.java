package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A version that does not become one that serves. */
public final class RefusedVersion {

  private RefusedVersion() {}

  /** Asserts at which step, and why. */
  public static void assertRefused(ThrowingCallable load, String step, String reason) {
    assertThatThrownBy(load)
        .hasMessageContaining(reason)
        .asInstanceOf(type(ModelRefusedException.class))
        .extracting(ModelRefusedException::step)
        .isEqualTo(step);
  }
}
