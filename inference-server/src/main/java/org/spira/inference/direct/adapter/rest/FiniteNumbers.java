package org.spira.inference.direct.adapter.rest;

import org.spira.inference.direct.InvalidInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that were written out, all of which a double has to hold. */
final class FiniteNumbers {

  private FiniteNumbers() {}

  /** What was read, which must have no others. */
  static JsonNode required(JsonNode read) {
    if (!are(read)) {
      throw tooLarge();
    }
    return read;
  }

  /** Whether there are no others. */
  static boolean are(JsonNode node) {
    if (node.isContainer()) {
      return node.valueStream().allMatch(FiniteNumbers::are);
    }
    // whole numbers of any length are kept as they are
    return node.isBigInteger()
        ? Double.isFinite(node.bigIntegerValue().doubleValue())
        : !node.isDouble() || Double.isFinite(node.doubleValue());
  }

  /** That each value beyond all numbers is a token, and no number that was too large. */
  static void requireTokens(JsonMapper reader, byte[] body) {
    try (JsonParser parser = reader.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (isTooLarge(parser, token)) {
          throw tooLarge();
        }
      }
    }
  }

  private static boolean isTooLarge(JsonParser parser, JsonToken token) {
    return switch (token) {
      case VALUE_NUMBER_INT -> Double.isInfinite(parser.getBigIntegerValue().doubleValue());
      case VALUE_NUMBER_FLOAT -> !parser.isNaN() && Double.isInfinite(parser.getDoubleValue());
      default -> false;
    };
  }

  private static InvalidInputException tooLarge() {
    return new InvalidInputException("a number is larger than any that a double can hold");
  }
}
