package org.spira.inference.models.adapter;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code MLmodel}, which is YAML with a signature in JSON inside. */
public final class YamlManifests implements ModelManifests {

  private static final String FILE = "MLmodel";
  private static final long LARGEST_FILE = 4L << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public ModelManifest read(Path folder) {
    Map<?, ?> top = section(yaml(folder.resolve(FILE)), "the file");
    Map<?, ?> flavors = section(top.get("flavors"), "flavors");
    Object onnx = flavors.get("onnx");
    if (onnx == null) {
      throw new IllegalDescriptionException(
          "the model has no ONNX flavor: log it with mlflow.onnx.log_model");
    }
    Object data = section(onnx, "flavors.onnx").get("data");
    Object metadata = top.get("metadata");
    Object spira = metadata == null ? null : section(metadata, "metadata").get("spira");
    return new ModelManifest(
        data == null ? "model.onnx" : data.toString(),
        spira == null ? null : section(spira, "metadata.spira"),
        inputs(top.get("signature")));
  }

  private static @Nullable Object yaml(Path file) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new IllegalDescriptionException("MLmodel is too large to be one");
      }
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        return new Yaml(new SafeConstructor(options)).load(reader);
      }
    } catch (NoSuchFileException e) {
      throw new IllegalDescriptionException("the folder has no file MLmodel");
    } catch (IOException | YAMLException e) {
      throw new IllegalDescriptionException("MLmodel cannot be read: " + e.getMessage());
    }
  }

  private static List<SignatureTensor> inputs(@Nullable Object signature) {
    if (signature == null) {
      return List.of();
    }
    Object inputs = section(signature, "signature").get("inputs");
    if (inputs == null) {
      return List.of();
    }
    try {
      List<SignatureTensor> tensors = new ArrayList<>();
      for (JsonNode input : JSON.readTree(inputs.toString())) {
        // signatures of columns say nothing about shapes; the graph is asked then
        if (input.path("type").asString("").equals("tensor")) {
          tensors.add(tensor(input));
        }
      }
      return tensors;
    } catch (JacksonException e) {
      throw new IllegalDescriptionException(
          "the signature in MLmodel is not the JSON it should be");
    }
  }

  private static SignatureTensor tensor(JsonNode input) {
    JsonNode spec = input.path("tensor-spec");
    List<Long> dimensions = new ArrayList<>();
    spec.path("shape").forEach(length -> dimensions.add(length.asLong(-1)));
    JsonNode name = input.path("name");
    return new SignatureTensor(
        name.isString() ? name.asString() : null, spec.path("dtype").asString(""), dimensions);
  }

  private static Map<?, ?> section(@Nullable Object value, String what) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalDescriptionException("in MLmodel, " + what + " must be a mapping");
  }
}
