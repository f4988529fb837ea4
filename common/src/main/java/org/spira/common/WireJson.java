package org.spira.common;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.DriftReference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Writes and reads the messages as UTF-8 JSON. Safe for use by several threads. */
public final class WireJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // of two members with one name, neither can be known to be meant
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .withCoercionConfig(LogicalType.Textual, WireJson::onlyText)
          .withCoercionConfig(LogicalType.Float, WireJson::onlyNumbers)
          .build();

  private WireJson() {}

  private record Identified(@Nullable String id) {}

  private static void onlyText(MutableCoercionConfig text) {
    for (CoercionInputShape other :
        List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float)) {
      text.setCoercion(other, CoercionAction.Fail);
    }
  }

  private static void onlyNumbers(MutableCoercionConfig numbers) {
    numbers.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    numbers.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  /** The message as it goes on the wire. */
  public static byte[] write(Object message) {
    return MAPPER.writeValueAsBytes(message);
  }

  /**
   * The inference that these bytes describe. Where a member is of another type than the contract's,
   * only the id is read: that is no reason to leave a patient without an answer.
   *
   * @throws MalformedMessageException if they are not JSON, or lack the id
   */
  public static InferenceMessage readInference(byte[] json) {
    InferenceMessage message = read(() -> inference(json));
    require(message != null && message.id() != null, "id");
    return message;
  }

  private static @Nullable InferenceMessage inference(byte[] json) {
    try {
      return MAPPER.readValue(json, InferenceMessage.class);
    } catch (JacksonException e) {
      String id = MAPPER.readValue(json, Identified.class).id();
      return id == null ? null : InferenceMessage.unknownBut(id);
    }
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

  /**
   * The reference of a version that these bytes describe.
   *
   * @throws MalformedMessageException if they are not JSON, or lack what makes it one
   */
  public static DriftReference readReference(byte[] json) {
    DriftReference reference = read(() -> MAPPER.readValue(json, DriftReference.class));
    require(reference != null, "everything");
    return reference;
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
