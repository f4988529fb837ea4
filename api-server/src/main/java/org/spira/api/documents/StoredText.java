package org.spira.api.documents;

import java.math.BigDecimal;
import java.util.Date;
import java.util.Optional;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;

/**
 * Values that stand where text is expected. The old service, its scripts and people in a shell
 * store what their driver makes of a value: a number that was typed is a floating one, an id may be
 * an ObjectId.
 */
final class StoredText {

  private StoredText() {}

  /** The value as text: a number plainly, without an exponent; absent for what says nothing. */
  static Optional<String> of(Object value) {
    return switch (value) {
      case String text -> Optional.of(text);
      case Number number -> decimal(number).map(StoredText::plain);
      case Boolean flag -> Optional.of(flag.toString());
      case Date time -> Optional.of(time.toInstant().toString());
      case ObjectId id -> Optional.of(id.toHexString());
      default -> Optional.empty();
    };
  }

  /** The number, exactly; absent when it is none, or infinite. */
  static Optional<BigDecimal> decimal(Number number) {
    try {
      return Optional.of(
          number instanceof Decimal128 decimal
              ? decimal.bigDecimalValue()
              : new BigDecimal(number.toString()));
    } catch (NumberFormatException | ArithmeticException e) {
      // how both types say that it is not a finite number
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal number) {
    return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString();
  }
}
