package org.spira.inference.models.adapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spira.audio.npy.NpyArray;
import org.spira.audio.npy.NpyReader;
import org.spira.common.RecordingPart;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.forms.PatientForm;
import org.spira.inference.models.domain.TestVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code test_vector.json}: one object, or a list of them. */
final class TestVectorFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> EXPECTATIONS =
      List.of("features", "outputs", "output", "diagnosis");
  private static final List<String> TOLERANCES =
      List.of("tolerance", "features_tolerance", "outputs_tolerance");
  private static final List<String> KEYS =
      Stream.of(List.of("recordings", "form"), EXPECTATIONS, TOLERANCES)
          .flatMap(List::stream)
          .toList();
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

  private static boolean isExpectation(JsonNode node) {
    JsonNode diagnosis = node.path("diagnosis");
    return (diagnosis.isMissingNode() || diagnosis.isString())
        && TOLERANCES.stream().allMatch(key -> isTolerance(node.path(key)))
        && EXPECTATIONS.stream().anyMatch(node::has);
  }

  private static boolean isTolerance(JsonNode value) {
    return value.isMissingNode() || (value.isNumber() && value.asDouble() >= 0);
  }

  private static TestVector vector(Path folder, JsonNode node) {
    if (!node.isObject() || !KEYS.containsAll(node.propertyNames())) {
      throw wrong("must hold objects with " + String.join(", ", KEYS));
    }
    if (!isExpectation(node)) {
      throw wrong(
          "must say features, outputs, an output, a diagnosis or several, and tolerances as numbers"
              + " from 0");
    }
    JsonNode diagnosis = node.path("diagnosis");
    return new TestVector(
        recordings(folder, node.path("recordings")),
        form(node.path("form")),
        step(folder, node, "features", TestVector.OF_FEATURES),
        step(folder, node, "outputs", TestVector.OF_OUTPUTS),
        output(node.path("output")),
        diagnosis.isMissingNode() ? null : diagnosis.asString(),
        node.path("tolerance").asDouble(TestVector.USUAL_TOLERANCE));
  }

  private static PatientForm form(JsonNode named) {
    if (!named.isMissingNode() && !named.isObject()) {
      throw wrong("must give the form as members with what was filled in");
    }
    Map<String, String> given = new LinkedHashMap<>();
    named
        .properties()
        .forEach(member -> given.put(member.getKey(), member.getValue().asString("")));
    try {
      return PatientForm.named(given);
    } catch (IllegalArgumentException e) {
      throw wrong("names a member that models cannot have: " + e.getMessage());
    }
  }

  private static TestVector.Step step(Path folder, JsonNode node, String key, double tolerance) {
    Map<RecordingPart, NpyArray> arrays = new EnumMap<>(RecordingPart.class);
    JsonNode named = node.path(key);
    if (!named.isMissingNode() && !named.isObject()) {
      throw wrong("must name the " + key + " of each recording, as recordings are named");
    }
    for (Map.Entry<String, JsonNode> entry : named.properties()) {
      byte[] file = bytes(inside(folder, entry.getValue(), "arrays by .npy"), LARGEST_WAV);
      try {
        arrays.put(part(entry.getKey()), NpyReader.read(file));
      } catch (IllegalArgumentException e) {
        throw wrong("names an array that cannot be read: " + e.getMessage());
      }
    }
    return new TestVector.Step(arrays, node.path(key + "_tolerance").asDouble(tolerance));
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
      Path wav = inside(folder, entry.getValue(), "recordings by WAV");
      recordings.put(part(entry.getKey()), bytes(wav, LARGEST_WAV));
    }
    return recordings;
  }

  private static RecordingPart part(String name) {
    return RecordingPart.fromWireName(name)
        .orElseThrow(() -> wrong("names a recording that is none of the four"));
  }

  private static Path inside(Path folder, JsonNode name, String what) {
    try {
      Path file = folder.resolve(name.isString() ? name.asString() : "").normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw wrong("names a file that cannot be one");
    }
    throw wrong("must name " + what + " files in the model's folder");
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
