package org.spira.common.drift;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.spira.common.RecordingPart;

/**
 * What is counted of results and recordings, each in bins that are the same everywhere, so that
 * counts of different days and places can be compared.
 */
public enum Measure {
  /** The first number of the output, from 0 to 1. */
  SCORE("score"),
  /** Loudness of the voice, in dB against full scale. */
  LEVEL("level"),
  /** How far the voice is above the pauses, in dB. */
  NOISE("snr"),
  /** Share of samples at the end of the scale. */
  CLIPPED("clipped_share"),
  /** Share of the time in which somebody speaks. */
  SPEECH("speech_share"),
  /** Seconds. */
  DURATION("duration"),
  /** The rate as sent, in Hz. */
  RATE("sample_rate");

  private final String wireName;

  Measure(String wireName) {
    this.wireName = wireName;
  }

  /** Its name where it is measured of this part; the score is of no part. */
  public String of(RecordingPart part) {
    return part.wireName() + "." + wireName;
  }

  /** The name without a part. */
  public String wireName() {
    return wireName;
  }

  /** The measure of a name with a part, or of {@code score}. */
  public static Optional<Measure> named(String name) {
    if (name.equals(SCORE.wireName)) {
      return Optional.of(SCORE);
    }
    return Arrays.stream(RecordingPart.values())
        .flatMap(part ->
            Arrays.stream(values())
                .filter(measure -> measure != SCORE && measure.of(part).equals(name)))
        .findFirst();
  }

  /** How many bins there are: below the first edge, between two, and from the last one on. */
  public int bins() {
    return Edges.of(this).length + 1;
  }

  /** In which bin a value lies; one that equals an edge lies above it. */
  int bin(double value) {
    return (int) DoubleStream.of(Edges.of(this)).filter(edge -> edge <= value).count();
  }
}
