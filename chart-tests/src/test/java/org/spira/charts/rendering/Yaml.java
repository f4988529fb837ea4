package org.spira.charts.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads YAML (and JSON, which is YAML) into maps, lists and scalars; a key given twice is an error.
 */
public final class Yaml {

  private static final int LARGEST = 64 * 1024 * 1024;

  private Yaml() {}

  /** All documents of a text but the empty ones. */
  public static List<Map<String, Object>> documents(String text) {
    List<Map<String, Object>> documents = new ArrayList<>();
    for (Object document : reader().loadAll(text)) {
      if (document != null) {
        documents.add(map(document));
      }
    }
    return documents;
  }

  public static Map<String, Object> document(String text) {
    return map(reader().load(text));
  }

  /** The value as a map; an absent one is empty. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  /** The value as a list of maps; an absent one is empty. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> maps(@Nullable Object value) {
    return value == null ? List.of() : (List<Map<String, Object>>) value;
  }

  /** What lies at the end of a path of map keys, or null. */
  public static @Nullable Object at(@Nullable Object value, String... path) {
    Object found = value;
    for (String key : path) {
      found = found instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return found;
  }

  /** What lies at the end of a path of map keys. */
  public static Object required(@Nullable Object value, String... path) {
    return Optional.ofNullable(at(value, path))
        .orElseThrow(() -> new AssertionError("There is no " + String.join(".", path)));
  }

  /** The value of a variable in a container's environment. */
  public static String environment(Map<String, Object> container, String name) {
    return maps(container.get("env")).stream()
        .filter(one -> name.equals(one.get("name")))
        .map(one -> String.valueOf(one.get("value")))
        .findAny()
        .orElseThrow(() -> new AssertionError("There is no variable " + name));
  }

  private static org.yaml.snakeyaml.Yaml reader() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(LARGEST);
    options.setMaxAliasesForCollections(1000);
    return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
  }
}
