package org.spira.charts.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spira.charts.rendering.Yaml;

/**
 * Checks a value against an OpenAPI schema as Kubernetes writes them, and takes a member that the
 * schema does not name for an error, as an API server in strict mode does. Rules in CEL
 * (x-kubernetes-validations) are not looked at.
 */
final class StrictSchema {

  private final UnaryOperator<Map<String, Object>> resolver;
  private final List<String> errors = new ArrayList<>();

  private StrictSchema(UnaryOperator<Map<String, Object>> resolver) {
    this.resolver = resolver;
  }

  /**
   * What is wrong with the value, each with its path; nothing if it is right.
   *
   * @param resolver turns a schema that only refers to another into that other
   */
  static List<String> errors(
      Object value, Map<String, Object> schema, UnaryOperator<Map<String, Object>> resolver) {
    StrictSchema check = new StrictSchema(resolver);
    check.value(value, schema, "");
    return check.errors;
  }

  private void value(@Nullable Object value, Map<String, Object> unresolved, String path) {
    Map<String, Object> schema = resolver.apply(unresolved);
    if (value == null) {
      // an API server drops members that are null
      return;
    }
    if (!typeFits(value, schema)) {
      error(path, "is " + value + ", not of type " + schema.get("type"));
      return;
    }
    ScalarRules.check(value, schema, what -> error(path, what));
    if (value instanceof Map<?, ?>) {
      object(Yaml.map(value), schema, path);
    } else if (value instanceof List<?> list) {
      list(list, schema, path);
    }
    alternatives(value, schema, path);
  }

  private void object(Map<String, Object> value, Map<String, Object> schema, String path) {
    value.forEach((name, member) -> member(member, name, schema, path + "." + name));
    if (schema.get("required") instanceof List<?> required) {
      for (Object name : required) {
        if (value.get(String.valueOf(name)) == null) {
          error(path + "." + name, "is missing");
        }
      }
    }
  }

  private void member(Object member, String name, Map<String, Object> schema, String path) {
    Object property = Yaml.map(schema.get("properties")).get(name);
    Object additional = schema.get("additionalProperties");
    if (property != null) {
      value(member, Yaml.map(property), path);
    } else if (additional instanceof Map<?, ?>) {
      value(member, Yaml.map(additional), path);
    } else if (!open(schema, additional)) {
      error(path, "is unknown");
    }
  }

  /** Whether members without a schema of their own are allowed. */
  private static boolean open(Map<String, Object> schema, @Nullable Object additional) {
    return Boolean.TRUE.equals(additional)
        || Boolean.TRUE.equals(schema.get("x-kubernetes-preserve-unknown-fields"))
        || Boolean.TRUE.equals(schema.get("x-kubernetes-embedded-resource"))
        // a value of any shape has neither type nor members
        || (!schema.containsKey("type") && !schema.containsKey("properties"));
  }

  private void list(List<?> values, Map<String, Object> schema, String path) {
    if (schema.get("minItems") instanceof Number least && values.size() < least.intValue()) {
      error(path, "has fewer than " + least + " items");
    }
    if (schema.get("maxItems") instanceof Number most && values.size() > most.intValue()) {
      error(path, "has more than " + most + " items");
    }
    for (int i = 0; i < values.size(); i++) {
      value(values.get(i), Yaml.map(schema.get("items")), path + "[" + i + "]");
    }
  }

  private void alternatives(Object value, Map<String, Object> schema, String path) {
    for (String word : List.of("anyOf", "oneOf")) {
      if (schema.get(word) instanceof List<?> some) {
        boolean fits =
            Yaml.maps(some).stream().map(resolver).anyMatch(one -> alternativeFits(value, one));
        if (!fits) {
          error(path, "fits none of " + word);
        }
      }
    }
  }

  /**
   * Alternatives only say more about members that the schema itself names: types and what is
   * required.
   */
  private static boolean alternativeFits(Object value, Map<String, Object> schema) {
    boolean complete =
        !(schema.get("required") instanceof List<?> required)
            || (value instanceof Map<?, ?> map && map.keySet().containsAll(required));
    return complete && typeFits(value, schema);
  }

  private static boolean typeFits(Object value, Map<String, Object> schema) {
    if (Boolean.TRUE.equals(schema.get("x-kubernetes-int-or-string"))) {
      return value instanceof Integer || value instanceof String;
    }
    Object type = schema.get("type");
    if (type == null) {
      return true;
    }
    List<?> types = type instanceof List<?> several ? several : List.of(type);
    return types.stream().anyMatch(one -> isOf(value, String.valueOf(one)));
  }

  private static boolean isOf(Object value, String type) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "integer" -> value instanceof Integer || value instanceof Long;
      case "number" -> value instanceof Number;
      default -> false;
    };
  }

  private void error(String path, String what) {
    errors.add((path.isEmpty() ? "the object" : path) + " " + what);
  }
}
