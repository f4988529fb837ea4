package org.spira.inference.research.checking;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
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
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;

/** A reference of two samples, as a researcher writes it, for {@code verify}. */
abstract class VerifyCalls {

  static final String MODEL = "../models/registry/research-shape/1";
  static final Path SAMPLE = Path.of("../models/samples/fluent-frase.wav");
  static final int HEADER = 44;

  @TempDir Path folder;
  final Terminal terminal = new Terminal(Terminal::loader);
  final Map<String, float[]> reference = new LinkedHashMap<>();
  float[] samples = {};
  float[] features = {};
  String shape = "";

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
  static byte[] twice(byte[] sample) {
    int size = sample.length - HEADER;
    byte[] wav = Wavs.humming(size, 0);
    System.arraycopy(sample, HEADER, wav, HEADER, size);
    System.arraycopy(sample, HEADER, wav, HEADER + size, size);
    return wav;
  }

  static byte[] npy(float[] values, String shape) {
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

  int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder, words);
  }

  String npz() throws IOException {
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

  JsonNode verified(int exit) throws IOException {
    assertThat(run("verify", MODEL, npz(), "--json")).as(terminal.complained()).isEqualTo(exit);
    return terminal.json();
  }
}
