package org.spira.inference.descriptions.domain;

import org.spira.audio.mfcc.MfccSettings;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;

/** Reads how features are made: the section {@code mfcc}. */
final class FeatureReader {

  // what the filters of so many bands take still fits the memory of a small server
  static final int MOST_MELS = 1024;

  private final Section top;
  private final Problems problems;

  FeatureReader(Section top, Problems problems) {
    this.top = top;
    this.problems = problems;
  }

  MfccSettings read(int sampleRate) {
    MfccSettings usual = MfccSettings.defaults(sampleRate);
    if (!top.has("mfcc")) {
      return usual;
    }
    int before = problems.count();
    Section mfcc = top.section("mfcc", DescriptionKeys.MFCC);
    int nMfcc = mfcc.whole("n_mfcc", usual.nMfcc());
    int nMels = mfcc.whole("n_mels", usual.nMels());
    int nFft = mfcc.whole("n_fft", usual.nFft());
    int winLength = mfcc.whole("win_length", usual.winLength());
    int hopLength = mfcc.whole("hop_length", usual.hopLength());
    boolean logMels = mfcc.truth("log_mels", usual.logMels());
    double fMin = mfcc.number("f_min", usual.fMin());
    double fMax = mfcc.isEmpty("f_max") ? usual.fMax() : mfcc.number("f_max", usual.fMax());
    if (nMels > MOST_MELS) {
      problems.note(
          "mfcc: n_mels is %d, but must lie between 1 and %d".formatted(nMels, MOST_MELS));
    }
    if (problems.count() > before) {
      return usual;
    }
    try {
      return new MfccSettings(
          sampleRate, nMfcc, nMels, nFft, winLength, hopLength, logMels, fMin, fMax);
    } catch (IllegalArgumentException e) {
      problems.note("mfcc: " + e.getMessage());
      return usual;
    }
  }
}
