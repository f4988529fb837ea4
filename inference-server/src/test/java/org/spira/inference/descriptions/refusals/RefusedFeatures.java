package org.spira.inference.descriptions.refusals;

import static org.spira.inference.descriptions.refusals.Refusals.in;
import static org.spira.inference.descriptions.refusals.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/** Features that cannot be computed, or do not fit each other. */
final class RefusedFeatures {

  static final List<Arguments> FEATURES =
      List.of(
          refused("mfcc", List.of(), "mfcc must be a mapping, and is a list"),
          in("mfcc", "n_mfcc", 41, "mfcc: n_mfcc is 41, but must lie between 1 and 40"),
          in("mfcc", "n_mels", 2000, "mfcc: n_mels is 2000, but must lie between 1 and 1024"),
          in("mfcc", "n_mels", 12.5, "mfcc.n_mels must be a whole number, and is 12.5"),
          in(
              "mfcc",
              "win_length",
              1201,
              "mfcc: win_length is 1201, but must lie between 1 and 1200"),
          in(
              "mfcc",
              "hop_length",
              0,
              "mfcc: hop_length is 0, but must lie between 1 and 2147483647"),
          in("mfcc", "hop_length", null, "mfcc.hop_length must be a whole number, and is empty"),
          in(
              "mfcc",
              "f_min",
              -1,
              "mfcc: f_min is -1.0 Hz and f_max 8000.0 Hz, but 0 ≤ f_min < f_max ≤ 16000 is needed"),
          in("mfcc", "f_max", "8k", "mfcc.f_max must be a number, and is the text '8k'"));

  private static final String WHOLE =
      "frames are for recordings that are heard whole, and windows have frames enough:";
  static final List<Arguments> FRAMES =
      List.of(
          Arguments.of(
              Map.of("input", "mfcc", "frames", Map.of("pad", "end")),
              "frames.length is missing: say how many frames a row has"),
          Arguments.of(
              Map.of("input", "mfcc", "frames", Map.of("length", 0)),
              "frames.length must be at least 1, and is 0"),
          Arguments.of(
              Map.of("input", "mfcc", "frames", Map.of("length", 500, "value", 1e39)),
              "frames.value must fit float32, and is 1.0E39"),
          Arguments.of(
              Map.of("input", "mfcc", "frames", Map.of("length", 2_000_000)),
              "frames.length is 2000000, and no recording has so many"),
          Arguments.of(
              Map.of("input", "mfcc", "frames", Map.of("length", 500, "long", "crop")),
              "frames.long is the text 'crop', which is none of refuse, cut"),
          Arguments.of(
              Map.of("frames", Map.of("length", 500)),
              "frames are of features, and input is waveform: write window, with short: pad"),
          Arguments.of(
              Map.of(
                  "input", "mfcc", "frames", Map.of("length", 500), "window", Map.of("length", 4)),
              WHOLE + " take window or frames out"));

  private RefusedFeatures() {}
}
