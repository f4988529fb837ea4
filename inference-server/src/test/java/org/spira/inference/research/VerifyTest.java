package org.spira.inference.research;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.audio.features.Features;
import org.spira.audio.wav.WavDecoder;
import org.spira.audio.window.Tail;
import org.spira.audio.window.Windowing;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.adapter.onnx.OnnxEngine;
import org.spira.inference.engine.adapter.onnx.OnnxSettings;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.LoadModel;
import org.spira.inference.models.adapter.YamlManifests;
import tools.jackson.databind.JsonNode;

/** A model that hears MFCC against references that differ at one step each. */
class VerifyTest {

  private static final String MODEL = "../models/registry/research-shape/1";
  private static final Path SAMPLE = Path.of("../models/samples/fluent-frase.wav");

  private static final int HEADER = 44;

  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);
  private final Map<String, float[]> reference = new LinkedHashMap<>();
  private float[] samples = {};
  private float[] features = {};
  private String shape = "";

  /** Made of the parts themselves, not by the command. */
  @BeforeEach
  void references() throws IOException {
    byte[] wav = twice(Files.readAllBytes(SAMPLE));
    Files.write(folder.resolve("a.wav"), wav);
    samples = WavDecoder.decode(wav).samples();
    ModelDescription description =
        new LoadModel(new YamlManifests(), new OnnxEngine(OnnxSettings.defaults()))
            .describe(Path.of(MODEL));
    Windowing windows = Windowing.ofSeconds(4, 1, Tail.NO, 16_000);
    Features made = description.features().plan().compute(samples, windows);
    shape = "%d, %d, 40".formatted(made.rows(), made.frames());
    reference.put("a/samples", samples);
    features = made.values();
    reference.put("a/features", features);
  }

  /** Long enough for several windows. */
  private static byte[] twice(byte[] sample) {
    int size = sample.length - HEADER;
    byte[] wav = Wavs.humming(size, 0);
    System.arraycopy(sample, HEADER, wav, HEADER, size);
    System.arraycopy(sample, HEADER, wav, HEADER + size, size);
    return wav;
  }

  private static byte[] npy(float[] values, String shape) {
    String description =
        "{'descr': '<f4', 'fortran_order': False, 'shape': (%s), }\n".formatted(shape);
    ByteBuffer file =
        ByteBuffer.allocate(10 + description.length() + 4 * values.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    file.putShort((short) description.length()).put(description.getBytes(US_ASCII));
    file.asFloatBuffer().put(values);
    return file.array();
  }

  private int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder, words);
  }

  private String npz() throws IOException {
    Path file = folder.resolve("reference.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, float[]> array : reference.entrySet()) {
        zip.putNextEntry(new ZipEntry(array.getKey() + ".npy"));
        float[] values = array.getValue();
        zip.write(npy(values, array.getKey().endsWith("features") ? shape : values.length + ","));
      }
    }
    return file.toString();
  }

  private JsonNode verified(int exit) throws IOException {
    assertThat(run("verify", MODEL, npz(), "--json")).as(terminal.complained()).isEqualTo(exit);
    return terminal.json();
  }

  @Test
  void theSameIsTheSame() throws Exception {
    JsonNode report = verified(0);
    assertThat(report.path("differences")).hasSize(2);
    assertThat(report.path("same").asBoolean()).isTrue();
    assertThat(report.path("differences").valueStream())
        .allSatisfy(each -> assertThat(each.path("largest").asDouble()).isLessThan(1e-4));
    assertThat(run("verify", MODEL, npz())).isZero();
    assertThat(terminal.printed()).contains("the same as in training");
  }

  @Test
  void otherSamplesAreFoundBeforeWhatFollowsFromThem() throws Exception {
    float[] louder = samples.clone();
    louder[1000] += 0.5f;
    reference.put("a/samples", louder);
    reference.put("a/output", new float[] {-1});
    JsonNode report = verified(1);
    assertThat(report.path("differs_first_in").asString()).isEqualTo("samples");
    assertThat(report.path("differences").path(0).path("where").asString()).endsWith("[1000]");
  }

  @Test
  void otherFeaturesAreFound() throws Exception {
    features[123] += 1;
    JsonNode report = verified(1);
    assertThat(report.path("differs_first_in").asString()).isEqualTo("features");
    assertThat(report.path("cause").asString()).contains("mfcc");
    assertThat(report.path("differences").path(1).path("where").asString()).endsWith("[0, 3, 3]");
    shape = "2, " + shape.split(", ", 2)[1];
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
  }

  @Test
  void anotherNetworkIsFound() throws Exception {
    reference.clear();
    reference.put("a/outputs", new float[] {0.5f});
    reference.put("a/output", new float[] {0.5f});
    assertThat(verified(1).path("differs_first_in").asString()).isEqualTo("outputs");
  }

  @Test
  void fewerNumbersAreADifference() throws Exception {
    reference.put("a/samples", Arrays.copyOf(samples, samples.length - 1));
    JsonNode first = verified(1).path("differences").path(0);
    assertThat(first.path("where").asString()).contains("here and").contains("in the reference");
    assertThat(first.has("largest")).isFalse();
  }

  @Test
  void tablesHaveTheOutputOnly() throws Exception {
    reference.clear();
    reference.put("a/output", new float[] {-1});
    double output =
        Double.parseDouble(
            verified(1).path("differences").path(0).path("where").asString().split(" ")[0]);
    Path table = folder.resolve("outputs.csv");
    Files.writeString(table, "recording,output\na.wav," + output + "\n");
    assertThat(run("verify", MODEL, table.toString())).isZero();
    Files.writeString(table, "recording,output\na.wav," + (output + 0.01) + "\n");
    assertThat(run("verify", MODEL, table.toString())).isEqualTo(1);
    assertThat(terminal.printed()).contains("differs first in output; the aggregation");
  }

  @ParameterizedTest
  @CsvSource({
    "samples, they are named recording/samples",
    "a/mel, they are named recording/samples"
  })
  void arraysOfOtherNamesAreRefused(String name, String message) throws Exception {
    reference.put(name, new float[1]);
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
    assertThat(terminal.complained()).contains(message);
  }

  @Test
  void recordingsThatAreMissingAreNamed() throws Exception {
    Files.delete(folder.resolve("a.wav"));
    assertThat(run("verify", MODEL, npz())).isEqualTo(1);
    assertThat(terminal.complained()).contains("a.wav cannot be read");
    assertThat(run("verify", MODEL, folder.resolve("nothing.csv").toString())).isEqualTo(1);
    assertThat(run("verify", MODEL)).isEqualTo(2);
  }
}
