package org.spira.inference.models.adapter;

import static org.spira.inference.models.adapter.Mappings.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spira.inference.descriptions.IllegalDescriptionException;
import org.spira.inference.models.application.port.ModelManifests;
import org.spira.inference.models.domain.ModelManifest;
import org.spira.inference.models.domain.ModelManifest.SignatureTensor;
import org.spira.inference.models.domain.TestVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code MLmodel}, which is YAML with a signature in JSON inside. */
public final class YamlManifests implements ModelManifests {

  private static final String FILE = "MLmodel";

  /** What names more than the folder itself. */
  private static final Pattern NAME = Pattern.compile("[^\\s./]");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public ModelManifest read(Path folder) {
    Map<?, ?> top = mapping(YamlFile.read(folder.resolve(FILE)), "the file");
    Map<?, ?> flavors = mapping(top.get("flavors"), "flavors");
    String graph = graph(flavors.get("onnx"));
    SpiraSection spira = new SpiraSection(top);
    return new ModelManifest(graph, spira.find(), inputs(top.get("signature")), spira.misplaced());
  }

  private static String graph(@Nullable Object onnx) {
    if (onnx == null) {
      throw new IllegalDescriptionException(
          "the model has no ONNX flavor: log it with mlflow.onnx.log_model");
    }
    Object data = mapping(onnx, "flavors.onnx").get("data");
    if (data != null && !(data instanceof String name && NAME.matcher(name).find())) {
      throw new IllegalDescriptionException("in MLmodel, flavors.onnx.data must be a file's name");
    }
    return data == null ? "model.onnx" : data.toString();
  }

  @Override
  public List<TestVector> vectors(Path folder) {
    return TestVectorFile.read(folder);
  }

  private static List<SignatureTensor> inputs(@Nullable Object signature) {
    Object inputs = signature == null ? null : mapping(signature, "signature").get("inputs");
    if (inputs == null) {
      return List.of();
    }
    if (!(inputs instanceof String json)) {
      throw new IllegalDescriptionException(
          "in MLmodel, signature.inputs must be JSON in quotes, as MLflow writes it");
    }
    return tensors(json);
  }

  private static List<SignatureTensor> tensors(String json) {
    try {
      // signatures of columns say nothing about shapes; the graph is asked then
      return JSON.readTree(json)
          .valueStream()
          .filter(input -> input.path("type").asString("").equals("tensor"))
          .map(YamlManifests::tensor)
          .toList();
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
}
