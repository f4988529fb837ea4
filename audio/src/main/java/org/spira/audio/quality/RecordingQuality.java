package org.spira.audio.quality;

import java.util.OptionalDouble;

/**
 * How well a recording was made; docs/recording-quality.md says how each number is measured.
 *
 * @param seconds how long it sounds
 * @param levelDbfs loudness where there is voice, or of the whole where there is none, in dB
 *     against full scale, from -100
 * @param clippedShare share of samples at the end of the scale, 0 to 1
 * @param speechShare share of the time in which somebody speaks, 0 to 1
 * @param signalToNoiseDb how much louder the voice is than the pauses, in dB, -20 to 60; nothing
 *     where there is no voice or no pause
 * @param sampleRate as sent, in Hz
 */
public record RecordingQuality(
    double seconds,
    double levelDbfs,
    double clippedShare,
    double speechShare,
    OptionalDouble signalToNoiseDb,
    int sampleRate) {}
