package org.spira.inference.research.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spira.audio.mfcc.Features;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.npy.Npy;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.inference.descriptions.ModelDescription;

/** The features of a recording, as a file for NumPy. */
final class WriteFeatures {

  private final Models models;

  WriteFeatures(Models models) {
    this.models = models;
  }

  /** Writes them and tells what was written. */
  String run(List<String> words) {
    Arguments arguments = Arguments.parse(words, Set.of("wav", "out", "model"));
    String wav = arguments.required("wav");
    Path target = Path.of(arguments.required("out"));
    ModelDescription description =
        arguments.get("model").map(models::describe).orElse(ModelDescription.of(Map.of()));
    Features features = new Mfcc(description.features()).compute(samples(wav, description));
    try {
      Files.write(target, Npy.write(features.values(), features.frames(), features.coefficients()));
    } catch (IOException e) {
      throw new FailedException(target + " cannot be written: " + e.getMessage());
    }
    return "%s: float32 [%d, %d]".formatted(target, features.frames(), features.coefficients());
  }

  private static float[] samples(String wav, ModelDescription description) {
    try {
      Recording recording = WavDecoder.decode(WavFiles.read(wav));
      return Resampler.between(recording.sampleRate(), description.sampleRate())
          .resample(recording.samples());
    } catch (UndecodableAudioException e) {
      throw new FailedException(wav + " cannot be heard: " + e.getMessage());
    }
  }
}
