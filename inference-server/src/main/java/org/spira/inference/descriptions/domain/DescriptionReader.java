package org.spira.inference.descriptions.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.audio.features.FeatureSettings;
import org.spira.audio.window.Tail;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Scoring;
import org.spira.inference.descriptions.Window;
import org.spira.inference.descriptions.Window.ShortRecording;
import org.spira.inference.descriptions.domain.words.DescriptionKeys;
import org.spira.inference.forms.FormInputs;

/** Reads the {@code spira} metadata of a model, key by key, with the contract's defaults. */
public final class DescriptionReader {

  private static final int DEFAULT_RATE = 16_000;
  private static final List<String> PARTS =
      Arrays.stream(RecordingPart.values()).map(RecordingPart::wireName).toList();

  private final Problems problems = new Problems();
  private final Section top;

  /** Of what stands under the key {@code spira}. */
  public DescriptionReader(Map<?, ?> metadata) {
    this.top = new Section("", metadata, DescriptionKeys.TOP, problems);
  }

  /**
   * The description.
   *
   * @throws IllegalDescriptionException with everything that is wrong
   */
  public ModelDescription read() {
    List<RecordingPart> recordings = recordings();
    int sampleRate = sampleRate();
    ModelInput input = top.choice("input", ModelInput.class, ModelInput.WAVEFORM);
    FeatureSettings features = features(input, sampleRate);
    Window window = window();
    Frames frames = new FramesReader(top, problems).read().orElse(null);
    FormInputs form = new FormReader(top, problems).read();
    Scoring scoring = new ScoringReader(top, problems).read();
    problems.refuse();
    return new ModelDescription(
        recordings, sampleRate, input, features, window, frames, form, scoring);
  }

  private FeatureSettings features(ModelInput input, int sampleRate) {
    FeatureSettings mfcc = new FeatureReader(top, problems).read(sampleRate);
    return new SpectrogramReader(top, problems).read(input, sampleRate).orElse(mfcc);
  }

  private int sampleRate() {
    int before = problems.count();
    int rate = top.whole("sample_rate", DEFAULT_RATE);
    return problems.together(before, () -> ModelDescription.requireRate(rate), DEFAULT_RATE);
  }

  private List<RecordingPart> recordings() {
    List<RecordingPart> usual = List.of(RecordingPart.FRASE);
    if (!top.has("recordings")) {
      return usual;
    }
    int before = problems.count();
    List<RecordingPart> parts = new ArrayList<>();
    for (Object name : top.list("recordings")) {
      RecordingPart.fromWireName(name instanceof String text ? text : "")
          .ifPresentOrElse(parts::add, () -> top.noneOf("recordings", name, PARTS));
    }
    return problems.together(before, () -> ModelDescription.requireParts(parts), usual);
  }

  private @Nullable Window window() {
    if (!top.has("window") || top.isEmpty("window")) {
      return null;
    }
    return read(problems.count(), top.section("window", DescriptionKeys.WINDOW));
  }

  private @Nullable Window read(int before, Section window) {
    double length = window.number("length", Double.NaN);
    double step = window.number("step", length);
    ShortRecording ifShort =
        window.choice("short", ShortRecording.class, ShortRecording.INCONCLUSIVE);
    Tail tail = window.choice("tail", Tail.class, Tail.NO);
    if (problems.count() == before && !window.has("length")) {
      problems.note("window.length is missing: say how many seconds a window lasts");
    }
    return problems
        .<Optional<Window>>together(
            before, () -> Optional.of(new Window(length, step, ifShort, tail)), Optional.empty())
        .orElse(null);
  }
}
