package org.spira.inference.direct.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.spira.common.pace.Pace;
import org.spira.common.pace.PacedInput;
import org.spira.inference.direct.InvalidInputException;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests, whatever they are packed in. */
public final class Requests {

  /** How slowly they may come, unpacked. */
  static final Pace PACE = new Pace(64 << 10, Duration.ofSeconds(20), Duration.ofMinutes(2));

  private static final int LARGEST = 64 << 20;

  /** Of two members with one name, neither can be known to be meant. */
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonMapper WITH_NAN =
      STRICT.rebuild().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private Requests() {}

  /**
   * The body as bytes, unpacked, of a size that memory can bear in each of the places.
   *
   * @throws InvalidInputException if it is larger, or no body
   * @throws SlowBodyException if it comes too slowly to be waited for
   */
  public static byte[] bytes(HttpServletRequest request) {
    try (InputStream in = unpacked(request)) {
      return bounded(
          new PacedInput(in, PACE, () -> new SlowBodyException(PACE)).readNBytes(LARGEST + 1));
    } catch (ZipException e) {
      throw new InvalidInputException("the body is not packed as its Content-Encoding says");
    } catch (IOException e) {
      throw new InvalidInputException("the body ended early");
    }
  }

  private static byte[] bounded(byte[] body) {
    if (body.length > LARGEST) {
      throw new InvalidInputException("the body is larger than " + LARGEST + " bytes");
    }
    return body;
  }

  private static InputStream unpacked(HttpServletRequest request) throws IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    InputStream body = request.getInputStream();
    return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "identity", "" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default ->
          throw new InvalidInputException(
              "the body's Content-Encoding is none of identity, gzip and deflate");
    };
  }

  /** A JSON object as RFC 8259 has it. */
  public static JsonNode json(byte[] body) {
    try {
      return object(FiniteNumbers.required(STRICT.readTree(body)));
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /** A JSON object that may hold the tokens {@code NaN}, {@code Infinity}, {@code -Infinity}. */
  public static JsonNode jsonWithNan(byte[] body) {
    try {
      JsonNode read = WITH_NAN.readTree(body);
      if (!FiniteNumbers.are(read)) {
        FiniteNumbers.requireTokens(WITH_NAN, body);
      }
      return object(read);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  private static JsonNode object(JsonNode json) {
    if (!json.isObject()) {
      throw new InvalidInputException("the body must be a JSON object");
    }
    return json;
  }

  private static InvalidInputException notJson(JacksonException e) {
    String said = e.getOriginalMessage();
    return new InvalidInputException(
        said.contains("Duplicate")
            ? "the body has two members of one name"
            : said.contains("Non-standard token")
                ? "the body is not JSON: it has NaN or Infinity; send such values as binary data"
                : "the body is not JSON");
  }
}
