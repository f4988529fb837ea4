package org.spira.bench.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.spira.audio.features.Features;
import org.spira.audio.mfcc.Mfcc;
import org.spira.audio.npy.Npy;
import org.spira.bench.plain.ResearchModel;
import org.spira.bench.plain.Voice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * librosa's time for the features of 10 s, and how far its numbers are from ours.
 *
 * @param version of librosa
 * @param millis the median over many calls, on one thread
 * @param greatestDifference between any two coefficients
 */
public record Librosa(String version, double millis, double greatestDifference) {

  private static final double SECONDS = 10;

  /**
   * Asks it.
   *
   * @param python one that has librosa
   * @param script what it runs
   * @param folder for the samples and our features
   */
  public static Librosa measure(Path python, Path script, Path folder)
      throws IOException, InterruptedException {
    float[] samples = Voice.samples(ResearchModel.SAMPLE_RATE, SECONDS);
    Features ours = new Mfcc(ResearchModel.features()).compute(samples);
    Path samplesFile = folder.resolve("samples.npy");
    Path featuresFile = folder.resolve("features.npy");
    Files.write(samplesFile, Npy.write(samples, 1, samples.length));
    Files.write(featuresFile, Npy.write(ours.values(), ours.frames(), ours.coefficients()));
    return read(
        answer(Stream.of(python, script, samplesFile, featuresFile).map(Path::toString).toList()));
  }

  private static Librosa read(byte[] answer) {
    JsonNode found = JsonMapper.shared().readTree(answer);
    return new Librosa(
        found.get("version").asString(),
        found.get("millis").asDouble(),
        found.get("greatest_difference").asDouble());
  }

  private static byte[] answer(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] answer;
    try (InputStream output = process.getInputStream()) {
      answer = output.readAllBytes();
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed: see what it wrote above");
    }
    return answer;
  }
}
