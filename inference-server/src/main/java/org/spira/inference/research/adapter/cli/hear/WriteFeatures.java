package org.spira.inference.research.adapter.cli.hear;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.spira.audio.features.Features;
import org.spira.audio.npy.Npy;
import org.spira.audio.resample.Resampler;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.Models;
import org.spira.inference.research.adapter.cli.shared.WavFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The features of a recording, as a file for NumPy. */
@Command(
    description = {
      "Writes the features of a whole recording as a NumPy array of float32: [frames, n_mfcc],"
          + " [frames, n_mels] or [frames, n_fft / 2 + 1], with the model's settings or else the"
          + " usual MFCC."
    })
public final class WriteFeatures implements Callable<Integer> {

  private final Models models;
  private final PrintStream err;

  @Option(names = "--wav", required = true, paramLabel = "<wav>", description = "The recording.")
  private String wav = "";

  @Option(names = "--out", required = true, paramLabel = "<npy>", description = "What is written.")
  private Path target = Path.of("");

  @Option(names = "--model", paramLabel = "<model>", description = "Whose settings.")
  private Optional<String> model = Optional.empty();

  /** With where models come from and where results go. */
  public WriteFeatures(Models models, PrintStream err) {
    this.models = models;
    this.err = err;
  }

  @Override
  public Integer call() {
    ModelDescription description =
        model.map(models::describe).orElse(ModelDescription.of(Map.of()));
    Features features = description.features().plan().compute(samples(wav, description));
    try {
      Files.write(target, Npy.write(features.values(), features.frames(), features.coefficients()));
    } catch (IOException e) {
      throw new FailedException(target + " cannot be written: " + e.getMessage());
    }
    err.printf("%s: float32 [%d, %d]%n", target, features.frames(), features.coefficients());
    return 0;
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
