package org.spira.flood.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a deployment answers. */
final class JsonAnswers {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OK = 200;

  private JsonAnswers() {}

  /**
   * The body of an answer 200.
   *
   * @param call what was asked, for people
   * @throws RefusedException when it is another answer
   * @throws IOException when it is not JSON
   */
  static JsonNode read(HttpResponse<String> response, String call) throws IOException {
    if (response.statusCode() != OK) {
      throw new RefusedException(call, response.statusCode());
    }
    try {
      return JSON.readTree(response.body());
    } catch (JacksonException e) {
      throw new IOException(call + " was not answered with JSON", e);
    }
  }
}
