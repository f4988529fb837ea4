package org.spira.inference.descriptions.refusals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Spectrograms that cannot be computed, and mel spectrograms. */
final class RefusedSpectra {

  static final List<Arguments> SPECTRA =
      List.of(
          spectrum(
              "spectrogram",
              "hop",
              80,
              "spectrogram.hop is no key; the nearest is spectrogram.hop_length"),
          spectrum(
              "spectrogram",
              "n_mels",
              80,
              "spectrogram.n_mels is no key; the nearest is mfcc.n_mels"),
          spectrum(
              "spectrogram",
              "normalized",
              true,
              "spectrogram.normalized is true (YAML takes yes, no, on and off for true and false),"
                  + " which is none of no, window, frame_length"),
          spectrum(
              "spectrogram",
              "pad_mode",
              "circular",
              "spectrogram.pad_mode is the text 'circular', which is none of reflect, constant,"
                  + " replicate"),
          spectrum(
              "spectrogram",
              "power",
              0,
              "spectrogram: power is 0.0, but must be above 0 and at most 4"),
          spectrum(
              "spectrogram",
              "win_length",
              1201,
              "spectrogram: win_length is 1201, but must lie between 1 and 1200"),
          spectrum(
              "spectrogram",
              "top_db",
              80,
              "spectrogram.top_db is for decibels only: write amplitude_to_db, or take it out"),
          Arguments.of(
              Map.of(
                  "input",
                  "melspectrogram",
                  "melspectrogram",
                  Map.of("amplitude_to_db", "power", "top_db", -80)),
              "melspectrogram: top_db is -80.0 dB, but must be above 0"),
          spectrum(
              "melspectrogram",
              "n_mels",
              2000,
              "melspectrogram: n_mels is 2000, but must lie between 1 and 1024"),
          spectrum(
              "melspectrogram",
              "f_max",
              17000,
              "melspectrogram: f_min is 0.0 Hz and f_max 17000.0 Hz, but 0 ≤ f_min < f_max ≤ 16000 is"
                  + " needed"),
          spectrum(
              "melspectrogram",
              "mel_scale",
              "librosa",
              "melspectrogram.mel_scale is the text 'librosa', which is none of htk, slaney"),
          Arguments.of(
              Map.of("input", "mfcc", "melspectrogram", Map.of()),
              "melspectrogram says how features are made for input: melspectrogram, and input is mfcc"),
          Arguments.of(
              Map.of("input", "spectrogram", "mfcc", Map.of()),
              "mfcc says how features are made for input: mfcc, and input is spectrogram"),
          spectrum(
              "spectrogram",
              "hop_length",
              1,
              "spectrogram makes 9616000 numbers of each second, more than 1000000: take a larger"
                  + " hop_length, a smaller n_fft or a larger window.step"),
          Arguments.of(
              Map.of("input", "spectrogram", "window", Map.of("length", 0.03)),
              "windows of 0.03 s are too short for spectrogram.n_fft 1200"));

  private RefusedSpectra() {}

  private static Arguments spectrum(
      String input, String key, @Nullable Object value, String message) {
    Map<String, Object> section = new HashMap<>();
    section.put(key, value);
    return Arguments.of(Map.of("input", input, input, section), message);
  }
}
