package org.spira.charts.schemas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spira.charts.rendering.Manifest;
import org.spira.charts.rendering.Repository;
import org.spira.charts.rendering.Yaml;

/**
 * The schemas of one version of Kubernetes and of the foreign resources that the charts use.
 *
 * <p>Foreign ones come, in this order, from the folder that SPIRA_CRDS names, from what {@code make
 * chart-tools} fetched, and, for operators whose definitions no package registry carries, from
 * {@code src/test/resources/crds}: there stands, in our words, just what the charts may use of
 * them.
 */
final class ClusterSchemas {

  private static final Path OWN = Repository.ROOT.resolve("chart-tests/src/test/resources/crds");

  private final Path folder;
  private final Map<String, Object> definitions;
  private final Map<String, Map<String, Object>> read = new HashMap<>();
  private final Map<String, Map<String, Object>> foreign = new HashMap<>();

  ClusterSchemas(String version) {
    folder = Repository.tool("kubernetes-schemas").resolve(version);
    definitions =
        Yaml.map(Yaml.document(Repository.read(folder.resolve("_definitions.json"))).get("$defs"));
    Stream.of("crds-prometheus", "crds-keda", "crds-gateway")
        .map(Repository::tool)
        .forEach(this::learn);
    learn(OWN);
    upstream().ifPresent(this::learn);
  }

  /** A folder of definitions at the operators' own releases, where there is one. */
  static Optional<Path> upstream() {
    return Optional.ofNullable(System.getenv("SPIRA_CRDS")).map(Path::of);
  }

  /** What is wrong with an object; nothing if an API server in strict mode would take it. */
  List<String> errors(Manifest object) {
    Optional<Map<String, Object>> schema = schema(object);
    if (schema.isEmpty()) {
      return List.of(object.apiVersion() + " " + object.kind() + " is known to no schema");
    }
    Map<String, Object> content = object.content();
    List<String> errors =
        new ArrayList<>(StrictSchema.errors(content, schema.get(), this::resolve));
    if (foreign.containsKey(key(object))) {
      errors.addAll(errorsOfMetadata(Yaml.map(content.get("metadata"))));
    }
    return errors;
  }

  private List<String> errorsOfMetadata(Map<String, Object> metadata) {
    Map<String, Object> schema =
        Yaml.map(definitions.get("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"));
    return StrictSchema.errors(metadata, schema, this::resolve);
  }

  private Optional<Map<String, Object>> schema(Manifest object) {
    Map<String, Object> known = foreign.get(key(object));
    if (known != null) {
      return Optional.of(known);
    }
    String name = fileName(object);
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(read.computeIfAbsent(name, any -> Yaml.document(Repository.read(file))));
  }

  private Map<String, Object> resolve(Map<String, Object> schema) {
    Object reference = schema.get("$ref");
    if (reference == null) {
      return schema;
    }
    String name = String.valueOf(reference).replaceFirst(".*/", "");
    Object found = definitions.get(name);
    if (found == null) {
      throw new IllegalStateException("The schemas do not define " + name);
    }
    return resolve(Yaml.map(found));
  }

  private static String fileName(Manifest object) {
    String group =
        object.apiVersion().contains("/") ? object.apiVersion().split("[./]")[0] + "-" : "";
    String version = object.apiVersion().replaceFirst(".*/", "");
    return object.kind().toLowerCase(Locale.ROOT) + "-" + group + version + ".json";
  }

  private void learn(Path crds) {
    for (Path file : Repository.list(crds, ".yaml")) {
      for (Map<String, Object> crd : Yaml.documents(Repository.read(file))) {
        Map<String, Object> spec = Yaml.map(crd.get("spec"));
        for (Map<String, Object> version : Yaml.maps(spec.get("versions"))) {
          Map<String, Object> schema = Yaml.map(Yaml.at(version, "schema", "openAPIV3Schema"));
          foreign.put(
              spec.get("group") + "/" + version.get("name") + " " + Yaml.at(spec, "names", "kind"),
              withHead(schema));
        }
      }
    }
  }

  /**
   * Every object has these three, whether its definition says so or not; metadata is checked by
   * itself.
   */
  private static Map<String, Object> withHead(Map<String, Object> schema) {
    Map<String, Object> properties = new HashMap<>(Yaml.map(schema.get("properties")));
    properties.put("apiVersion", Map.of("type", "string"));
    properties.put("kind", Map.of("type", "string"));
    properties.put("metadata", Map.of("type", "object", "additionalProperties", true));
    Map<String, Object> whole = new HashMap<>(schema);
    whole.put("properties", properties);
    return whole;
  }

  private static String key(Manifest object) {
    return object.apiVersion() + " " + object.kind();
  }
}
