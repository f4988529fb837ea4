package org.spira.api.research.domain;

import java.util.Optional;

/**
 * How well a recording was made.
 *
 * @param sampleRate Hz, as sent
 * @param signalToNoise dB; absent without voice or pause
 * @param isWarned whether something was to be done better
 */
public record Heard(int sampleRate, Optional<Double> signalToNoise, boolean isWarned) {}
