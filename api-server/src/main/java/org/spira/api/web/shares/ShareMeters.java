package org.spira.api.web.shares;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what accounts were refused because they had their share already. */
public final class ShareMeters {

  /** Requests refused because as many of their account were being answered. */
  static final String OVER_SHARE = "spira.requests.over.share";

  private ShareMeters() {}

  /** Counts what these refuse, in this registry. */
  public static void count(AccountShares shares, MeterRegistry registry) {
    FunctionCounter.builder(OVER_SHARE, shares, AccountShares::refused).register(registry);
  }
}
