package org.spira.api.inferences.adapter.rest.listing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * A place in a list, as text that says nothing to clients: an inference's id and a check sum over
 * it, whether the inference lacked what the list is ordered by, and what the list was restricted
 * to. It is no secret and gives no access, since each page is looked for among the caller's own;
 * the sum keeps apart what was cut, mistyped, or taken from another list.
 *
 * @param inferenceId behind which it is
 * @param isMissing whether that one lacked what they are ordered by when it was told
 */
record Cursor(String inferenceId, boolean isMissing) {

  private static final int ID_BYTES = 12;
  private static final int MISSING = 1;

  /** As text for a list that is restricted in this way. */
  String in(Map<String, String> restrictions) {
    byte[] id = HexFormat.of().parseHex(inferenceId);
    ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES + Integer.BYTES);
    bytes.put(id).putInt(sum(id, restrictions));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** The place that a text is; absent if it is none in such a list. */
  static Optional<Cursor> read(String cursor, Map<String, String> restrictions) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException expected) {
      return Optional.empty();
    }
    if (bytes.length != ID_BYTES + Integer.BYTES) {
      return Optional.empty();
    }
    String id = HexFormat.of().formatHex(bytes, 0, ID_BYTES);
    return Stream.of(new Cursor(id, false), new Cursor(id, true))
        .filter(each -> each.in(restrictions).equals(cursor))
        .findFirst();
  }

  private int sum(byte[] id, Map<String, String> restrictions) {
    CRC32C sum = new CRC32C();
    sum.update(id);
    // sorted: another replica's map may be in another order
    sum.update(new TreeMap<>(restrictions).toString().getBytes(StandardCharsets.UTF_8));
    if (isMissing) {
      sum.update(MISSING);
    }
    return (int) sum.getValue();
  }
}
