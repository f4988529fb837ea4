package org.spira.inference.research.adapter.cli.shared;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as commands write it: for programs, and indented for whoever looks into it. */
public final class JsonText {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonText() {}

  /** These members, in their order. */
  public static String of(Map<String, Object> members) {
    return JSON.writeValueAsString(members);
  }
}
