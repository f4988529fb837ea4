package org.spira.inference.descriptions;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Metadata that SPIRA does not follow, and every word that it says about them. */
@SuppressWarnings("JavaUtilDate") // YAML makes such of dates
final class Refusals {

  private static final String LABELS =
      "labels must be [negative, positive], or the other way round, with or without"
          + " inconclusive between them";
  private static final String CLASSES =
      "classes must name 2 to 64 columns, one negative and one positive at least";
  private static final String THRESHOLDS =
      "thresholds must be two probabilities from 0 to 1, the lower first, and are ";

  private Refusals() {}

  static Stream<Arguments> all() {
    return Stream.of(
            keys(),
            numbers(),
            choices(),
            lists(),
            windows(),
            features(),
            spectra(),
            frames(),
            FormRefusals.all())
        .flatMap(each -> each);
  }

  private static Arguments of(String key, @Nullable Object value, String message) {
    return Arguments.of(Collections.singletonMap(key, value), message);
  }

  private static Arguments in(String section, String key, @Nullable Object value, String message) {
    Map<String, Object> inner = new HashMap<>(Map.of("length", 4));
    if (!section.equals("window")) {
      inner.clear();
    }
    inner.put(key, value);
    return Arguments.of(Map.of(section, inner), message);
  }

  private static Stream<Arguments> keys() {
    return Stream.of(
        of("threshold", List.of(0.9, 0.95), "threshold is no key; the nearest is thresholds"),
        of("Labels", List.of(), "Labels is no key; the nearest is labels"),
        of("n_mfcc", 13, "n_mfcc is no key; the nearest is mfcc.n_mfcc"),
        of("window_length", 4, "window_length is no key; the nearest is window.length"),
        of("aggregation", "max", "aggregation is no key; the nearest is aggregate"),
        of("rate", 8000, "rate is no key; the nearest is sample_rate"),
        in("mfcc", "n_mfccs", 13, "mfcc.n_mfccs is no key; the nearest is mfcc.n_mfcc"),
        in("mfcc", "hop", 512, "mfcc.hop is no key; the nearest is mfcc.hop_length"),
        in("mfcc", "fmax", 4000, "mfcc.fmax is no key; the nearest is mfcc.f_max"),
        in("window", "lenght", 4, "window.lenght is no key; the nearest is window.length"),
        in("window", "n_fft", 4, "window.n_fft is no key; the nearest is mfcc.n_fft"),
        Arguments.of(Map.of(7, 1), "spira has a key that is 7; keys are text"),
        Arguments.of(
            Collections.singletonMap(null, 1), "spira has a key that is empty; keys are text"));
  }

  private static Stream<Arguments> numbers() {
    String truths = " (YAML takes yes, no, on and off for true and false)";
    String rate = "sample_rate must be a whole number, and is ";
    return Stream.of(
        of("sample_rate", "16000", "sample_rate: '16000' is text, write 16000"),
        of("sample_rate", " 16e3 ", "sample_rate: ' 16e3 ' is text, write 16e3"),
        of("sample_rate", "16 kHz", rate + "the text '16 kHz'"),
        of("sample_rate", "x".repeat(50), rate + "the text '" + "x".repeat(40) + "…'"),
        of("sample_rate", 16000.5, rate + "16000.5"),
        of("sample_rate", Double.NaN, rate + "NaN"),
        of("sample_rate", Double.POSITIVE_INFINITY, rate + "Infinity"),
        of("sample_rate", BigInteger.TEN.pow(12), rate + "1000000000000"),
        of("sample_rate", true, rate + "true" + truths),
        of("sample_rate", null, rate + "empty"),
        of("sample_rate", List.of(16000), rate + "a list"),
        of("sample_rate", Map.of(), rate + "a mapping"),
        of("sample_rate", new Date(0), rate + "a date: put it in quotes if it is text"),
        of("sample_rate", new byte[1], rate + "binary data"),
        of(
            "sample_rate",
            new UnclearScalar("016000", "the octal number 7168"),
            "sample_rate: 016000 is the octal number 7168 in YAML, write the plain decimal number"),
        of("sample_rate", 999, "sample_rate must be between 1000 and 192000 Hz, and is 999"),
        of("sample_rate", -16000, "sample_rate must be between 1000 and 192000 Hz, and is -16000"));
  }

  private static Stream<Arguments> choices() {
    return Stream.of(
        of(
            "input",
            "MFCC",
            "input is the text 'MFCC', which is none of waveform, mfcc, spectrogram, melspectrogram; the"
                + " nearest is mfcc"),
        of("input", 2, "input is 2, which is none of waveform, mfcc, spectrogram, melspectrogram"),
        of(
            "output",
            "logits",
            "output is the text 'logits', which is none of probability, logit; the nearest is"
                + " logit"),
        of("output", null, "output is empty, which is none of probability, logit"),
        of(
            "aggregate",
            "average",
            "aggregate is the text 'average', which is none of mean, median, min, max, vote; the"
                + " nearest is mean"),
        of(
            "combine",
            "joined",
            "combine is the text 'joined', which is none of rows, recordings, concatenate; the"
                + " nearest is rows"),
        of("vote", 0.4, "vote says from which score a row votes, and is for aggregate: vote only"),
        Arguments.of(
            Map.of("aggregate", "vote", "vote", 50),
            "vote must be a probability above 0 and at most 1, and is 50.0"),
        in(
            "window",
            "short",
            "padding",
            "window.short is the text 'padding', which is none of pad, refuse, inconclusive;"
                + " the nearest is pad"),
        in(
            "window",
            "tail",
            true,
            "window.tail is true (YAML takes yes, no, on and off for true and false), which is"
                + " none of no, exact, unfinished"),
        in("mfcc", "log_mels", "yes", "mfcc.log_mels must be true or false, and is the text 'yes'"),
        in("mfcc", "log_mels", "true", "mfcc.log_mels: 'true' is text, write true"),
        in("mfcc", "log_mels", 1, "mfcc.log_mels must be true or false, and is 1"));
  }

  private static Stream<Arguments> lists() {
    String parts = ", which is none of aceite, sustentada, parlenda, frase";
    return Stream.of(
        of("recordings", "frase", "recordings must be a list, and is the text 'frase'"),
        of(
            "recordings",
            List.of(),
            "recordings must name at least one part, and none of them twice"),
        of(
            "recordings",
            List.of("frase", "frase"),
            "recordings must name at least one part, and none of them twice"),
        of(
            "recordings",
            List.of("Frase"),
            "recordings is the text 'Frase'" + parts + "; the nearest is frase"),
        of("recordings", List.of(1), "recordings is 1" + parts),
        of("thresholds", 0.5, "thresholds must be a list, and is 0.5"),
        of("thresholds", List.of(0.5), "thresholds must be two numbers, and are 1"),
        of("thresholds", List.of(0.1, 0.2, 0.3), "thresholds must be two numbers, and are 3"),
        of("thresholds", List.of(0.5, "0.5"), "thresholds: '0.5' is text, write 0.5"),
        of("thresholds", List.of(Double.NaN, 0.5), "thresholds must be two numbers, and is NaN"),
        of("thresholds", List.of(0.6, 0.5), THRESHOLDS + "[0.6, 0.5]"),
        of("thresholds", List.of(-0.1, 0.5), THRESHOLDS + "[-0.1, 0.5]"),
        of("thresholds", List.of(25, 40), THRESHOLDS + "[25.0, 40.0]"),
        of("output_name", 1, "output_name must be text, and is 1"),
        of("classes", List.of("positive"), CLASSES),
        of("classes", List.of("positive", "positive"), CLASSES),
        of("classes", "positive", "classes must be a list, and is the text 'positive'"),
        of(
            "classes",
            List.of("negative", "covid"),
            "classes is the text 'covid', which is none of negative, positive; the nearest is"
                + " positive"),
        Arguments.of(
            Map.of(
                "classes",
                List.of("negative", "positive"),
                "labels",
                List.of("negative", "positive")),
            "classes and labels both name the columns: take one of them out"),
        of("labels", Map.of(), "labels must be a list, and is a mapping"),
        of("labels", List.of("negative"), LABELS),
        of("labels", List.of("positive", "positive"), LABELS),
        of(
            "labels",
            List.of("negative", "Positive"),
            "labels is the text 'Positive', which is none of negative, inconclusive, positive;"
                + " the nearest is positive"));
  }

  private static Stream<Arguments> windows() {
    return Stream.of(
        of("window", 4, "window must be a mapping, and is 4"),
        Arguments.of(
            Map.of("window", Map.of("step", 1)),
            "window.length is missing: say how many seconds a window lasts"),
        in(
            "window",
            "length",
            0,
            "window.length must be more than 0 and at most 600 seconds, and is 0"),
        in(
            "window",
            "length",
            4000,
            "window.length must be more than 0 and at most 600 seconds, and is 4000"),
        in(
            "window",
            "step",
            -1,
            "window.step must be more than 0 and at most 600 seconds, and is -1"),
        in("window", "step", "1", "window.step: '1' is text, write 1"),
        in(
            "window",
            "step",
            0.039,
            "window.step must be at least a hundredth of window.length, and is 0.039 of 4"),
        Arguments.of(
            Map.of("window", Map.of("length", 1e-6)),
            "window: a window length or step of 1.0E-6 s at 16000 Hz is no usable number of samples"),
        Arguments.of(
            Map.of("input", "mfcc", "window", Map.of("length", 0.03)),
            "windows of 0.03 s are too short for mfcc.n_fft 1200"));
  }

  private static Stream<Arguments> frames() {
    String whole =
        "frames are for recordings that are heard whole, and windows have frames enough:";
    return Stream.of(
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
            "frames.long is the text 'crop', which is none of refuse, cut; the nearest is cut"),
        Arguments.of(
            Map.of("frames", Map.of("length", 500)),
            "frames are of features, and input is waveform: write window, with short: pad"),
        Arguments.of(
            Map.of("input", "mfcc", "frames", Map.of("length", 500), "window", Map.of("length", 4)),
            whole + " take window or frames out"));
  }

  private static Arguments spectrum(
      String input, String key, @Nullable Object value, String message) {
    Map<String, Object> section = new HashMap<>();
    section.put(key, value);
    return Arguments.of(Map.of("input", input, input, section), message);
  }

  private static Stream<Arguments> spectra() {
    return Stream.of(
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
                + " replicate; the nearest is reflect"),
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
            "melspectrogram.mel_scale is the text 'librosa', which is none of htk, slaney; the"
                + " nearest is htk"),
        Arguments.of(
            Map.of("input", "mfcc", "melspectrogram", Map.of()),
            "melspectrogram says how features are made for input: melspectrogram, and input is mfcc"),
        spectrum(
            "spectrogram",
            "hop_length",
            1,
            "spectrogram makes 9616000 numbers of each second, more than 1000000: take a larger"
                + " hop_length, a smaller n_fft or a larger window.step"),
        Arguments.of(
            Map.of("input", "spectrogram", "window", Map.of("length", 0.03)),
            "windows of 0.03 s are too short for spectrogram.n_fft 1200"));
  }

  private static Stream<Arguments> features() {
    return Stream.of(
        of("mfcc", List.of(), "mfcc must be a mapping, and is a list"),
        in("mfcc", "n_mfcc", 41, "mfcc: n_mfcc is 41, but must lie between 1 and 40"),
        in("mfcc", "n_mels", 2000, "mfcc: n_mels is 2000, but must lie between 1 and 1024"),
        in("mfcc", "n_mels", 12.5, "mfcc.n_mels must be a whole number, and is 12.5"),
        in("mfcc", "win_length", 1201, "mfcc: win_length is 1201, but must lie between 1 and 1200"),
        in("mfcc", "hop_length", 0, "mfcc: hop_length is 0, but must lie between 1 and 2147483647"),
        in("mfcc", "hop_length", null, "mfcc.hop_length must be a whole number, and is empty"),
        in(
            "mfcc",
            "f_min",
            -1,
            "mfcc: f_min is -1.0 Hz and f_max 8000.0 Hz, but 0 ≤ f_min < f_max ≤ 16000 is needed"),
        in("mfcc", "f_max", "8k", "mfcc.f_max must be a number, and is the text '8k'"));
  }
}
