package org.spira.common;

import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the messages as UTF-8 JSON. Safe for use by several threads. */
public final class WireJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private WireJson() {}

  /** The message as it goes on the wire. */
  public static byte[] write(Object message) {
    return MAPPER.writeValueAsBytes(message);
  }

  /**
   * The inference that these bytes describe.
   *
   * @throws MalformedMessageException if they are not JSON, or lack the id
   */
  public static InferenceMessage readInference(byte[] json) {
    InferenceMessage message = read(() -> MAPPER.readValue(json, InferenceMessage.class));
    require(message != null && message.id() != null, "id");
    return message;
  }

  /**
   * The result that these bytes describe.
   *
   * @throws MalformedMessageException if they are not JSON, or lack a member of the contract
   */
  public static ResultMessage readResult(byte[] json) {
    ResultMessage message = read(() -> MAPPER.readValue(json, ResultMessage.class));
    require(message != null && message.inferenceId() != null, "inference_id");
    require(message.diagnosis() != null, "diagnosis");
    return message;
  }

  /**
   * What an Inference Server announces in these bytes.
   *
   * @throws MalformedMessageException if they are not JSON, lack a member, or are of another format
   */
  public static ModelsAnnouncement readAnnouncement(byte[] json) {
    ModelsAnnouncement message = read(() -> MAPPER.readValue(json, ModelsAnnouncement.class));
    require(message != null && message.format() == ModelsAnnouncement.FORMAT, "a known format");
    require(!message.server().isBlank(), "server");
    long goodForMs = message.goodForMs();
    require(
        goodForMs >= 0 && goodForMs <= ModelsAnnouncement.LONGEST_GOOD.toMillis(),
        "a bounded good_for_ms");
    return message;
  }

  private static <T> T read(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (JacksonException | NullPointerException e) {
      // the parser's own message may quote the payload, which is a patient's
      throw new MalformedMessageException(
          "not a message of SPIRA: " + e.getClass().getSimpleName());
    }
  }

  private static void require(boolean present, String member) {
    if (!present) {
      throw new MalformedMessageException("the message lacks " + member);
    }
  }
}
