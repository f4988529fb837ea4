package org.spira.inference.hearing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
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
  // the plan of filters and transforms costs more than the features of a short recording
  private final @Nullable Mfcc mfcc;

  /** For a model with this description. */
  public Hearing(ModelDescription description) {
    this.description = description;
    this.mfcc = description.input() == ModelInput.MFCC ? new Mfcc(description.features()) : null;
  }

  /**
   * The rows of these recordings.
   *
   * @param sent at least one
   * @throws UnanswerableException if one cannot be decoded
   */
  public Heard hear(List<SentRecording> sent) {
    long decodeNanos = 0;
    long featuresNanos = 0;
    List<Rows> recordings = new ArrayList<>(sent.size());
    for (SentRecording recording : sent) {
      long start = System.nanoTime();
      float[] samples = samples(recording);
      long decoded = System.nanoTime();
      recordings.add(rows(samples));
      decodeNanos += decoded - start;
      featuresNanos += System.nanoTime() - decoded;
    }
    return new Heard(recordings, decodeNanos, featuresNanos);
  }

  private float[] samples(SentRecording sent) {
    try {
      Recording recording = WavDecoder.decode(sent.wav());
      return Resampler.between(recording.sampleRate(), description.sampleRate())
          .resample(recording.samples());
    } catch (UndecodableAudioException e) {
      throw new UnanswerableException(
          "recording " + sent.part().wireName() + " cannot be heard: " + e.getMessage());
    }
  }

  /** The rows of these samples, which are at the model's rate. */
  public Rows rows(float[] samples) {
    Window window = description.window();
    if (mfcc == null) {
      return WaveformRows.of(samples, window, description.sampleRate());
    }
    return new FeatureRows(
        window == null
            ? mfcc.compute(samples)
            : mfcc.compute(samples, window.at(description.sampleRate())));
  }
}
