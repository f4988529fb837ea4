package org.spira.api.privacy.adapter.mongo;

import static org.spira.api.documents.Members.ID;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents in values that JSON has itself. */
final class PlainJson {

  private PlainJson() {}

  /** The members of a document, its id being {@code id}. */
  static Map<String, Object> of(Map<String, Object> document) {
    Map<String, Object> members = new LinkedHashMap<>();
    document.forEach((name, value) -> {
      Object plain = plain(value);
      if (plain != null) {
        members.put(name.equals(ID) ? "id" : name, plain);
      }
    });
    return members;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> map -> of(named(map));
      case List<?> list -> list(list);
      case Date date -> date.toInstant().toString();
      case Number number -> number;
      case Boolean yes -> yes;
      default -> value.toString();
    };
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> members = new LinkedHashMap<>();
    map.forEach((name, value) -> members.put(String.valueOf(name), value));
    return members;
  }

  private static List<Object> list(List<?> list) {
    List<Object> plain = new ArrayList<>();
    for (Object each : list) {
      Object value = plain(each);
      if (value != null) {
        plain.add(value);
      }
    }
    return plain;
  }
}
