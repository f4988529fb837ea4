package org.spira.inference.descriptions.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.audio.features.Decibels;
import org.spira.audio.features.FeatureSettings;
import org.spira.audio.features.Normalization;
import org.spira.audio.features.SpectrogramSettings;
import org.spira.audio.mfcc.MfccSettings;
import org.spira.audio.spectrum.Framing;
import org.spira.audio.spectrum.MelBands;
import org.spira.audio.spectrum.MelScale;
import org.spira.audio.spectrum.Padding;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;

/** Reads how spectra are made: the sections {@code spectrogram} and {@code melspectrogram}. */
final class SpectrogramReader {

  private static final double POWERS = 10;
  private static final double MAGNITUDES = 20;
  private static final double USUAL_POWER = 2;

  private final Section top;
  private final Problems problems;

  SpectrogramReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
  }

  /** What {@code norm} may say. */
  private enum Norm {
    NO,
    SLANEY
  }

  /** What {@code amplitude_to_db} may say. */
  private enum Amplitude {
    NO,
    POWER,
    MAGNITUDE
  }

  /** How the spectra of this input are made; empty for inputs that are none. */
  Optional<FeatureSettings> read(ModelInput input, int sampleRate) {
    Optional<FeatureSettings> plain =
        of(ModelInput.SPECTROGRAM, input, DescriptionKeys.SPECTROGRAM, sampleRate);
    Optional<FeatureSettings> mel =
        of(ModelInput.MELSPECTROGRAM, input, DescriptionKeys.MELSPECTROGRAM, sampleRate);
    // whoever feeds samples may leave the section of another input where it was
    if (input.isSpectrum()) {
      refuseSection(ModelInput.MFCC, input);
    }
    return plain.or(() -> mel);
  }

  private Optional<FeatureSettings> of(
      ModelInput kind, ModelInput input, List<String> keys, int sampleRate) {
    if (kind == input) {
      int before = problems.count();
      Section section = top.section(kind.key(), keys);
      return settings(before, section, kind, sampleRate);
    }
    refuseSection(kind, input);
    return Optional.empty();
  }

  private void refuseSection(ModelInput kind, ModelInput input) {
    if (top.has(kind.key())) {
      problems.note(
          "%s says how features are made for input: %s, and input is %s"
              .formatted(kind.key(), kind.key(), input.key()));
    }
  }

  private Optional<FeatureSettings> settings(
      int before, Section section, ModelInput kind, int sampleRate) {
    MfccSettings usual = MfccSettings.defaults(sampleRate);
    int nFft = section.whole("n_fft", usual.nFft());
    int winLength = section.whole("win_length", usual.winLength());
    int hopLength = section.whole("hop_length", usual.hopLength());
    boolean center = section.truth("center", true);
    Padding padding = section.choice("pad_mode", Padding.class, Padding.REFLECT);
    double power = section.number("power", USUAL_POWER);
    Normalization norm = section.choice("normalized", Normalization.class, Normalization.NO);
    Amplitude amplitude = section.choice("amplitude_to_db", Amplitude.class, Amplitude.NO);
    Optional<Double> topDb = topDb(section, kind, amplitude);
    Bands bands = kind == ModelInput.MELSPECTROGRAM ? bands(section, usual) : null;
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SpectrogramSettings(
              new Framing(nFft, winLength, hopLength, center, padding),
              power,
              norm,
              bands == null ? null : bands.at(sampleRate),
              decibels(amplitude, topDb.orElse(null))));
    } catch (IllegalArgumentException e) {
      problems.note(kind.key() + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Double> topDb(Section section, ModelInput kind, Amplitude amplitude) {
    if (!section.has("top_db") || section.isEmpty("top_db")) {
      return Optional.empty();
    }
    if (amplitude == Amplitude.NO) {
      problems.note(
          kind.key() + ".top_db is for decibels only: write amplitude_to_db, or take it out");
    }
    return Optional.of(section.number("top_db", POWERS));
  }

  private static @Nullable Decibels decibels(Amplitude amplitude, @Nullable Double topDb) {
    return switch (amplitude) {
      case NO -> null;
      case POWER -> new Decibels(POWERS, topDb);
      case MAGNITUDE -> new Decibels(MAGNITUDES, topDb);
    };
  }

  /** The keys of bands, as they were read. */
  private record Bands(int nMels, double fMin, double fMax, MelScale scale, boolean slaneyNorm) {

    MelBands at(int sampleRate) {
      Framing.requireBetween("n_mels", nMels, 1, FeatureReader.MOST_MELS);
      return new MelBands(sampleRate, nMels, fMin, fMax, scale, slaneyNorm);
    }
  }

  private static Bands bands(Section section, MfccSettings usual) {
    return new Bands(
        section.whole("n_mels", usual.nMels()),
        section.number("f_min", usual.fMin()),
        section.isEmpty("f_max") ? usual.fMax() : section.number("f_max", usual.fMax()),
        section.choice("mel_scale", MelScale.class, MelScale.HTK),
        !section.isEmpty("norm") && section.choice("norm", Norm.class, Norm.NO) == Norm.SLANEY);
  }
}
