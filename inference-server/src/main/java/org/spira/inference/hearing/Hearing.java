package org.spira.inference.hearing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.reading.RecordingLimits;
import org.spira.audio.reading.RecordingReader;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.window.Windowing;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.descriptions.ModelInput;
import org.spira.inference.descriptions.Window;
import org.spira.inference.engine.Rows;
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
  private final @Nullable Mfcc mfcc;
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
    this.mfcc = description.input() == ModelInput.MFCC ? new Mfcc(description.features()) : null;
    this.shortness = new Shortness(description, mfcc);
  }

  /**
   * The rows of these recordings.
   *
   * @param sent at least one
   * @throws UnanswerableException if one cannot be decoded, is out of bounds or silent, or is short
   *     and the model refuses such
   * @throws TooShortException if one is short, so that the diagnosis is inconclusive
   */
  public Heard hear(List<SentRecording> sent) {
    long decodeNanos = 0;
    long featuresNanos = 0;
    List<Rows> recordings = new ArrayList<>(sent.size());
    List<Double> seconds = new ArrayList<>(sent.size());
    List<RecordingPart> tooShort = new ArrayList<>();
    for (SentRecording recording : sent) {
      long start = System.nanoTime();
      float[] samples = samples(recording);
      long decoded = System.nanoTime();
      if (shortness.isShort(samples.length)) {
        tooShort.add(recording.part());
      }
      seconds.add(samples.length / (double) description.sampleRate());
      recordings.add(rows(samples));
      decodeNanos += decoded - start;
      featuresNanos += System.nanoTime() - decoded;
    }
    return new Heard(recordings, decodeNanos, featuresNanos, shortness.judge(tooShort), seconds);
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
   */
  public Rows rows(float[] samples) {
    Window window = description.window();
    if (mfcc == null) {
      return WaveformRows.of(samples, window, description.sampleRate());
    }
    if (window == null) {
      return new FeatureRows(mfcc.compute(samples));
    }
    Windowing windows = window.over(samples.length, description.sampleRate());
    return new FeatureRows(mfcc.compute(windows.padded(samples), windows));
  }
}
