package org.spira.inference.direct.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.inference.direct.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests. */
public final class Requests {

  private static final int LARGEST = 64 << 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Requests() {}

  /** The body, which must be a JSON object of a size that memory can bear. */
  public static JsonNode read(HttpServletRequest request) {
    try {
      byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        throw new InvalidInputException("the body is larger than " + LARGEST + " bytes");
      }
      JsonNode json = JSON.readTree(body);
      if (!json.isObject()) {
        throw new InvalidInputException("the body must be a JSON object");
      }
      return json;
    } catch (JacksonException e) {
      throw new InvalidInputException("the body is not JSON");
    } catch (IOException e) {
      throw new InvalidInputException("the body ended early");
    }
  }
}
