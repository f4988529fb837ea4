package org.spira.api.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.web.multipart.BrokenFormException;
import org.spira.api.web.multipart.FormLimits;
import org.spira.common.pace.Pace;
import org.spira.common.pace.PacedInput;
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
    return fields(object(request));
  }

  /** The members of a JSON object that are text. */
  public static Fields fields(JsonNode object) {
    return new Fields(name -> field(object.get(name)));
  }

  /** A JSON object; throws when it is something else. */
  public static JsonNode object(HttpServletRequest request) throws IOException {
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
    return node;
  }

  /** The fields of a form without files, in either of the ways in which forms are sent. */
  public static Fields form(HttpServletRequest request) throws IOException {
    if (MultipartForm.isIn(request)) {
      try (MultipartForm form = MultipartForm.read(request, FormLimits.texts(MAX_BYTES))) {
        FormTexts texts = form.texts(text -> false);
        form.parts().forEach(texts::add);
        return texts.fields();
      }
    }
    DeclaredType type = DeclaredType.of(request.getContentType());
    if (!type.type().equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      throw UnreadableBodyException.wrongType();
    }
    return UrlencodedForm.fields(bytes(request), type.charset());
  }

  private static @Nullable MediaType typeOf(HttpServletRequest request) {
    String header = request.getContentType();
    try {
      return header == null ? null : MediaType.parseMediaType(header);
    } catch (InvalidMediaTypeException e) {
      throw UnreadableBodyException.wrongType();
    }
  }

  private static byte[] bytes(HttpServletRequest request) throws IOException {
    byte[] bytes = paced(request);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableBodyException(413, "the body is too large");
    }
    return bytes;
  }

  private static byte[] paced(HttpServletRequest request) throws IOException {
    try (InputStream body =
        new PacedInput(request.getInputStream(), Pace.OF_TEXTS, BrokenFormException::tooSlow)) {
      return body.readNBytes(MAX_BYTES + 1);
    } catch (BrokenFormException e) {
      throw BrokenForms.refusal(e);
    }
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      throw new InvalidInputException("__root__", "the body is not JSON", "value_error.jsondecode");
    }
  }

  /** A member that is text, absent, or wrong. */
  public static Field field(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return Field.of(null);
    }
    return node.isString() ? Field.of(node.stringValue()) : Field.Wrong.NOT_TEXT.field();
  }
}
