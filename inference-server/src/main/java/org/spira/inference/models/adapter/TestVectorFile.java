package org.spira.inference.models.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.models.domain.TestVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code test_vector.json}: one object, or a list of them. */
final class TestVectorFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> KEYS = Set.of("recordings", "output", "diagnosis", "tolerance");
  private static final long LARGEST = 1 << 20;
  private static final long LARGEST_WAV = 32 << 20;
  private static final int MOST = 16;

  private TestVectorFile() {}

  static List<TestVector> read(Path folder) {
    Path file = folder.resolve(TestVector.FILE);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return vectors(folder, JSON.readTree(bytes(file, LARGEST)));
    } catch (JacksonException e) {
      throw wrong("is not JSON");
    }
  }

  private static List<TestVector> vectors(Path folder, JsonNode content) {
    List<JsonNode> nodes = content.isArray() ? content.valueStream().toList() : List.of(content);
    if (nodes.size() > MOST) {
      throw wrong("has more than " + MOST + " vectors");
    }
    return nodes.stream().map(node -> vector(folder, node)).toList();
  }

  private static boolean isExpectation(JsonNode node, JsonNode diagnosis, JsonNode tolerance) {
    return (diagnosis.isMissingNode() || diagnosis.isString())
        && (tolerance.isMissingNode() || (tolerance.isNumber() && tolerance.asDouble() >= 0))
        && (node.has("output") || node.has("diagnosis"));
  }

  private static TestVector vector(Path folder, JsonNode node) {
    if (!node.isObject() || !KEYS.containsAll(node.propertyNames())) {
      throw wrong("must hold objects with recordings, output, diagnosis and tolerance");
    }
    JsonNode diagnosis = node.path("diagnosis");
    JsonNode tolerance = node.path("tolerance");
    if (!isExpectation(node, diagnosis, tolerance)) {
      throw wrong("must say what is expected: output as numbers, diagnosis as text, or both");
    }
    return new TestVector(
        recordings(folder, node.path("recordings")),
        output(node.path("output")),
        diagnosis.isMissingNode() ? null : diagnosis.asString(),
        tolerance.isMissingNode() ? TestVector.USUAL_TOLERANCE : tolerance.asDouble());
  }

  private static @Nullable List<Double> output(JsonNode output) {
    if (output.isMissingNode()) {
      return null;
    }
    if (!output.isArray() || !output.valueStream().allMatch(JsonNode::isNumber)) {
      throw wrong("must give the output as a list of numbers");
    }
    return output.valueStream().map(JsonNode::asDouble).toList();
  }

  private static Map<RecordingPart, byte[]> recordings(Path folder, JsonNode named) {
    Map<RecordingPart, byte[]> recordings = new EnumMap<>(RecordingPart.class);
    for (Map.Entry<String, JsonNode> entry : named.properties()) {
      RecordingPart part =
          RecordingPart.fromWireName(entry.getKey())
              .orElseThrow(() -> wrong("names a recording that is none of the four"));
      recordings.put(part, bytes(inside(folder, entry.getValue()), LARGEST_WAV));
    }
    return recordings;
  }

  private static Path inside(Path folder, JsonNode name) {
    try {
      Path file = folder.resolve(name.isString() ? name.asString() : "").normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw wrong("names a file that cannot be one");
    }
    throw wrong("must name recordings by WAV files in the model's folder");
  }

  private static byte[] bytes(Path file, long most) {
    try {
      if (Files.size(file) > most) {
        throw wrong("or a file that it names is too large");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw wrong("cannot be read: " + e.getMessage());
    }
  }

  private static IllegalDescriptionException wrong(String what) {
    return new IllegalDescriptionException(TestVector.FILE + " " + what);
  }
}
