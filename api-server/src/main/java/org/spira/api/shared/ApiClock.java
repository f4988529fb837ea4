package org.spira.api.shared;

import java.time.Clock;

/** The service's clock, of a type of its own so that two services fit into one context. */
public record ApiClock(Clock clock) {}
