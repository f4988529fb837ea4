package org.spira.inference.research.adapter.cli.evaluate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.audio.wav.Recording;
import org.spira.audio.wav.UndecodableAudioException;
import org.spira.audio.wav.WavDecoder;
import org.spira.common.Sha256;
import org.spira.inference.research.adapter.cli.shared.FailedException;
import org.spira.inference.research.adapter.cli.shared.UsageException;
import org.spira.inference.research.adapter.cli.shared.WavFiles;
import org.spira.inference.research.application.MixNoise;
import org.spira.inference.research.domain.evaluation.AddedNoise;
import picocli.CommandLine.Option;

/** The options that say which noise is mixed into the recordings. */
final class NoiseOptions {

  private static final double LEAST = -40;
  private static final double MOST = 120;

  @Option(
      names = "--noise",
      paramLabel = "<dB>",
      description = {
        "Mix noise into the recordings, so many dB below their mean power; none unless it is told.",
        "The report says what was mixed in."
      })
  private @Nullable Double ratio;

  @Option(
      names = "--noise-into",
      paramLabel = "<cases>",
      description = "all, positive or negative; all unless it is told.")
  private AddedNoise.@Nullable Into into;

  @Option(
      names = "--noise-from",
      paramLabel = "<wav>",
      description = "Cut the noise from this recording; white noise unless it is told.")
  private @Nullable String file;

  /** What is asked for, if anything is. */
  Optional<MixNoise> asked(long seed) {
    if (ratio == null) {
      if (into != null || file != null) {
        throw new UsageException("--noise-into and --noise-from need --noise: say how many dB");
      }
      return Optional.empty();
    }
    if (!(ratio >= LEAST && ratio <= MOST)) {
      throw new UsageException(
          "--noise must be from %.0f to %.0f dB, and is %s".formatted(LEAST, MOST, ratio));
    }
    AddedNoise.Into whose = into == null ? AddedNoise.Into.ALL : into;
    if (file == null) {
      return Optional.of(new MixNoise(new AddedNoise(ratio, seed, whose, AddedNoise.WHITE), null));
    }
    byte[] wav = WavFiles.read(file);
    String source = Sha256.hexOf(wav);
    return Optional.of(
        new MixNoise(new AddedNoise(ratio, seed, whose, source), recording(file, wav)));
  }

  private static Recording recording(String file, byte[] wav) {
    try {
      Recording recording = WavDecoder.decode(wav);
      for (float sample : recording.samples()) {
        if (sample != 0) {
          return recording;
        }
      }
      throw new FailedException(file + " is silent: no noise can be cut from it");
    } catch (UndecodableAudioException e) {
      throw new FailedException(file + " cannot be heard: " + e.getMessage());
    }
  }
}
