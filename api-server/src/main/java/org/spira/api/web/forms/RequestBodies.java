package org.spira.api.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.InvalidInputException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads small bodies, never more than a bounded number of bytes. */
public final class RequestBodies {

  private static final int MAX_BYTES = 64 * 1024;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RequestBodies() {}

  /** The members of a JSON object that are text; throws when it is something else. */
  public static Fields json(HttpServletRequest request) throws IOException {
    MediaType type = typeOf(request);
    if (type != null
        && !MediaType.APPLICATION_JSON.isCompatibleWith(type)
        && !type.getSubtype().endsWith("+json")) {
      throw UnreadableBodyException.wrongType();
    }
    JsonNode node = parse(bytes(request));
    if (!node.isObject()) {
      throw new InvalidInputException("__root__", "value is not a valid object", "type_error.dict");
    }
    return new Fields(name -> text(node.get(name)));
  }

  /** The fields of a form that is sent as by a browser without files. */
  public static Fields form(HttpServletRequest request) throws IOException {
    MediaType type = typeOf(request);
    if (type == null || !MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type)) {
      throw UnreadableBodyException.wrongType();
    }
    Map<String, String> fields = new HashMap<>();
    String body = new String(bytes(request), StandardCharsets.UTF_8);
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new Fields(name -> Field.of(fields.get(name)));
  }

  /** The media type of the body, absent when none is named or it is no media type. */
  public static @Nullable MediaType typeOf(HttpServletRequest request) {
    String header = request.getContentType();
    try {
      return header == null ? null : MediaType.parseMediaType(header);
    } catch (InvalidMediaTypeException e) {
      throw UnreadableBodyException.wrongType();
    }
  }

  private static byte[] bytes(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableBodyException(413, "the body is too large");
    }
    return bytes;
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      throw new InvalidInputException("__root__", "the body is not JSON", "value_error.jsondecode");
    }
  }

  private static Field text(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return Field.of(null);
    }
    return node.isString() ? Field.of(node.stringValue()) : Field.NOT_TEXT;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableBodyException(400, "There was an error parsing the body");
    }
  }
}
