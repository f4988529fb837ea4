package org.spira.inference.direct.adapter.rest.openinference;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.direct.adapter.rest.Requests;
import tools.jackson.databind.JsonNode;

/**
 * A body of the protocol: JSON, and behind it the bytes of the tensors that say so.
 *
 * @param binary what no tensor has taken yet
 */
record InferBody(JsonNode json, ByteBuffer binary) {

  /** How many bytes of the body are JSON; absent where all are. */
  static final String JSON_LENGTH = "Inference-Header-Content-Length";

  static InferBody read(HttpServletRequest request) {
    byte[] body = Requests.bytes(request);
    String length = request.getHeader(JSON_LENGTH);
    int json = length == null ? body.length : length(length, body.length);
    return new InferBody(
        Requests.json(json == body.length ? body : Arrays.copyOf(body, json)),
        ByteBuffer.wrap(body, json, body.length - json));
  }

  private static int length(String header, int most) {
    try {
      int length = Integer.parseInt(header.strip());
      if (length >= 0 && length <= most) {
        return length;
      }
    } catch (NumberFormatException e) {
      // answered like a number that cannot be one
    }
    throw new InvalidInputException(
        JSON_LENGTH + " must be how many bytes of the body are JSON, and the body has " + most);
  }

  /** The parameters of the request, or of one of its tensors; nothing where there are none. */
  static JsonNode parameters(JsonNode of) {
    JsonNode parameters = of.path("parameters");
    if (!parameters.isMissingNode() && !parameters.isNull() && !parameters.isObject()) {
      throw new InvalidInputException("'parameters' must be a JSON object");
    }
    return parameters;
  }

  /** The next so many bytes. */
  ByteBuffer take(JsonNode size, String name) {
    boolean whole = size.isIntegralNumber() && size.canConvertToInt();
    int bytes = whole ? size.intValue() : -1;
    if (bytes < 0 || bytes > binary.remaining()) {
      throw new InvalidInputException(
          "input '%s' has a binary_data_size that the body does not have".formatted(name));
    }
    ByteBuffer taken = binary.slice(binary.position(), bytes);
    binary.position(binary.position() + bytes);
    return taken;
  }

  void requireAllTaken() {
    if (binary.hasRemaining()) {
      throw new InvalidInputException(
          "the body has %d bytes of binary data that no input claims"
              .formatted(binary.remaining()));
    }
  }
}
