package org.spira.inference.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.audio.reading.RecordingLimits;
import org.spira.inference.descriptions.Conclusion;
import org.spira.inference.descriptions.UnusableOutputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.engine.Rows;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.models.adapter.YamlManifests;
import org.spira.inference.models.application.WarmUp;
import org.spira.inference.models.application.port.ModelCache.CachedModel;
import org.spira.inference.models.application.port.RegisteredVersion;
import org.spira.inference.models.application.trial.TrialLengths;
import org.spira.testservers.damage.DamagedBytes;

/**
 * Whatever a graph's file holds, it is refused in words and in time, or what it says of a recording
 * is a probability that no other recording changes. {@code make fuzz ROUNDS=…} loads for longer.
 */
class GraphFuzzTest {

  // a graph takes some twenty times as long as a recording
  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 40_000) / 20;
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final Duration LONGEST_RUN = Duration.ofMillis(500);
  private static final Duration LONGEST_TRIAL = Duration.ofSeconds(60);
  private static final int LONGEST_MESSAGE = 10_000;
  private static final long MOST_PAGES = (1L << 30) / 4096;
  private static final Path PAGES = Path.of("/proc/self/statm");
  private static final Path GRAPHS = Path.of("src/test/resources/models");

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final DamagedBytes damage = new DamagedBytes(random);
  private final RecordingLimits limits = new RecordingLimits(1, 2, 8, 96_000);
  private final LoadModel loader =
      new LoadModel(
          new YamlManifests(),
          new OnnxEngine(new OnnxSettings(1, 1, false, true, 8, LONGEST_RUN)),
          new WarmUp(new TrialLengths(limits, 8, LONGEST_RUN)));
  private int served;

  @Test
  void refusesOrServesProbabilitiesOfOneRecordingAlone() throws Exception {
    List<byte[]> graphs = graphs();
    Files.writeString(folder.resolve("MLmodel"), "flavors: {onnx: {data: model.onnx}}\n");
    long pages = pages();
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(folder.resolve("model.onnx"), damaged(graphs));
      String place = "round %d of seed %d".formatted(round, SEED);
      load(random.nextInt(4) > 0, place).ifPresent(model -> judge(model, place));
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(served).isBetween(ROUNDS / 20, ROUNDS * 3 / 4);
    assertThat(pages() - pages).as("memory that is kept").isLessThan(MOST_PAGES);
  }

  private byte[] damaged(List<byte[]> graphs) {
    byte[] graph = graphs.get(random.nextInt(graphs.size()));
    for (int slips = random.nextInt(3); slips > 0; slips--) {
      graph = damage.damaged(graph, graphs);
    }
    return graph;
  }

  /** Those that end by themselves; LoadModelTest has the others, which would only take time. */
  private static List<byte[]> graphs() throws IOException {
    List<byte[]> graphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(GRAPHS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".onnx") && !name.matches("(endless|slow-to-load).onnx")) {
          graphs.add(Files.readAllBytes(file));
        }
      }
    }
    return graphs;
  }

  /** Of this process, where the system tells. */
  private static long pages() throws IOException {
    return Files.isReadable(PAGES) ? Long.parseLong(Files.readString(PAGES).split(" ")[1]) : 0;
  }

  private Optional<ServedModel> load(boolean mustHear, String place) {
    CachedModel cached =
        new CachedModel(new RegisteredVersion("m", "1", "here"), folder, "0".repeat(64));
    long start = System.nanoTime();
    try {
      return Optional.of(loader.load(cached, mustHear));
    } catch (ModelRefusedException expected) {
      judge(expected, place);
      return Optional.empty();
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(place).isLessThan(LONGEST_TRIAL);
    }
  }

  private static void judge(ModelRefusedException refusal, String place) {
    assertThat(refusal.step()).as(place).isIn("load", "signature", "warm-up");
    assertThat(refusal.getMessage()).as(place).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
  }

  private void judge(ServedModel model, String place) {
    served++;
    try {
      if (model.hearing() != null) {
        judgeHearing(model, place);
      }
    } catch (ModelFailedException | UnusableOutputException e) {
      assertThat(e.getMessage()).as(place).isNotBlank();
    } finally {
      model.graph().close();
    }
  }

  private void judgeHearing(ServedModel model, String place) {
    Rows rows = Objects.requireNonNull(model.hearing()).triedRows(noise(), 0);
    Rows others = Objects.requireNonNull(model.hearing()).triedRows(noise(), 0);
    Conclusion alone = conclude(model, model.graph().run(List.of(rows)));
    Conclusion second = conclude(model, model.graph().run(List.of(others, rows)).subList(1, 2));
    assertThat(alone.output()).as(place).hasSizeBetween(1, 2);
    assertThat(alone.output()).as(place).allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    for (int i = 0; i < alone.output().size(); i++) {
      assertThat(second.output().get(i)).as(place).isCloseTo(alone.output().get(i), within(2e-3));
    }
  }

  private static Conclusion conclude(ServedModel model, List<float[]> outputs) {
    return Objects.requireNonNull(model.description()).scoring().conclude(outputs);
  }

  private float[] noise() {
    float level = random.nextFloat();
    float[] noise = new float[16_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = level * (2 * random.nextFloat() - 1);
    }
    return noise;
  }
}
