package org.spira.inference.planted.application;

import io.micrometer.core.instrument.MeterRegistry;

/** Planted. */
public record ApplicationThatKnowsTechnology(MeterRegistry known) {}
