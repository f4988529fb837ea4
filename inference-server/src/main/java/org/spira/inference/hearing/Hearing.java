package org.spira.inference.hearing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spira.audio.features.FeaturePlan;
import org.spira.audio.features.Features;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.window.Windowing;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.Frames;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
import org.spira.inference.forms.MadeForms;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.shared.UnanswerableException;
import org.spira.inference.workbench.Heard;

/**
 * Turns recordings into what a model hears. Made once for each model; safe for use by several
 * threads.
 */
public final class Hearing {

  private final ModelDescription description;
  private final RecordingReader reader;
  // the plan of filters and transforms costs more than the features of a short recording
  private final @Nullable FeaturePlan features;
  private final Shortness shortness;

  /** For a model with this description, and recordings of the usual lengths. */
  public Hearing(ModelDescription description) {
    this(description, RecordingLimits.DEFAULT);
  }

  /**
   * For a model with this description.
   *
   * @param limits the bounds of recordings, which hold here too, whoever accepted them
   */
  public Hearing(ModelDescription description, RecordingLimits limits) {
    this.description = description;
    this.reader = new RecordingReader(limits);
    this.features =
        description.input() == ModelInput.WAVEFORM ? null : description.features().plan();
    this.shortness = new Shortness(description, features);
  }

  /**
   * The rows of these recordings.
   *
   * @param sent at least one
   * @param form what was filled in about the patient
   * @throws UnanswerableException if one cannot be decoded, is out of bounds or silent, or is short
   *     and the model refuses such, or if it refuses the form
   * @throws TooShortException if one is short, so that the diagnosis is inconclusive
   */
  public Heard hear(List<SentRecording> sent, PatientForm form) {
    long start = System.nanoTime();
    Map<String, float[]> beside = description.form().of(form);
    List<float[]> decoded = sent.stream().map(this::samples).toList();
    List<RecordingPart> parts = sent.stream().map(SentRecording::part).toList();
    long prepared = System.nanoTime();
    String remark = shortness.judge(shortOnes(parts, decoded));
    requireNoneTooLong(sent, decoded);
    List<Rows> rows = heardAs(decoded).stream().map(all -> rows(all, beside)).toList();
    long end = System.nanoTime();
    return new Heard(
        rows, prepared - start, end - prepared, together(remark, form), seconds(decoded));
  }

  private @Nullable String together(@Nullable String remark, PatientForm form) {
    String ofForm = description.form().remark(form);
    if (ofForm.isEmpty()) {
      return remark;
    }
    return remark == null ? ofForm : remark + "; " + ofForm;
  }

  private void requireNoneTooLong(List<SentRecording> sent, List<float[]> decoded) {
    Frames frames = description.frames();
    if (frames == null || frames.ifLong() == Frames.LongRecording.CUT) {
      return;
    }
    List<float[]> heard = heardAs(decoded);
    for (int i = 0; i < heard.size(); i++) {
      if (description.features().framing().frames(heard.get(i).length) > frames.length()) {
        throw new UnanswerableException(
            "recording %s is too long for the model, which takes %d frames of %d samples at %d Hz;"
                    .formatted(
                        sent.get(i).part().wireName(),
                        frames.length(),
                        description.features().framing().hopLength(),
                        description.sampleRate())
                + " record again, and for shorter");
      }
    }
  }

  /** What is cut into rows: each recording, or all of them as one. */
  private List<float[]> heardAs(List<float[]> decoded) {
    return description.joinsRecordings() && decoded.size() > 1
        ? List.of(Joined.of(decoded))
        : decoded;
  }

  private List<RecordingPart> shortOnes(List<RecordingPart> parts, List<float[]> decoded) {
    if (description.joinsRecordings()) {
      return shortness.isShort(Joined.length(decoded)) ? parts : List.of();
    }
    return IntStream.range(0, parts.size())
        .filter(i -> shortness.isShort(decoded.get(i).length))
        .mapToObj(parts::get)
        .toList();
  }

  private List<Double> seconds(List<float[]> decoded) {
    return decoded.stream()
        .map(samples -> samples.length / (double) description.sampleRate())
        .toList();
  }

  /**
   * The samples of a recording at the model's rate.
   *
   * @throws UnanswerableException if it cannot be decoded
   */
  public float[] samples(SentRecording sent) {
    try {
      return reader.read(sent.wav(), description.sampleRate()).samples();
    } catch (UndecodableAudioException e) {
      throw new UnanswerableException(
          "recording " + sent.part().wireName() + " cannot be heard: " + e.getMessage());
    }
  }

  /**
   * The rows of these samples, which are at the model's rate; of those that are short, one that is
   * filled up with silence.
   *
   * @param form what was filled in about the patient
   * @throws UnanswerableException if the model refuses the form
   */
  public Rows rows(float[] samples, PatientForm form) {
    return rows(samples, description.form().of(form));
  }

  /** The same with the form of this number among those that are made to try models on. */
  public Rows triedRows(float[] samples, int form) {
    return rows(samples, MadeForms.of(description.form(), form));
  }

  /** The rows of several recordings, each with another form. */
  public List<Rows> triedRows(List<float[]> recordings) {
    return IntStream.range(0, recordings.size())
        .mapToObj(i -> triedRows(recordings.get(i), i))
        .toList();
  }

  private Rows rows(float[] samples, Map<String, float[]> beside) {
    Rows heard = heard(samples);
    return beside.isEmpty() ? heard : new RowsWithForm(heard, beside);
  }

  private Rows heard(float[] samples) {
    Window window = description.window();
    if (features == null) {
      return WaveformRows.of(samples, window, description.sampleRate());
    }
    if (window == null) {
      Features whole = features.compute(samples);
      Frames frames = description.frames();
      return frames == null ? new FeatureRows(whole) : new FixedFrames(whole, frames);
    }
    Windowing windows = window.over(samples.length, description.sampleRate());
    return new FeatureRows(features.compute(windows.padded(samples), windows));
  }
}
