package org.spira.api.inferences.adapter.mongo;

import static org.spira.api.documents.Members.textOrNothing;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.spira.api.documents.Members;
import org.spira.common.WindowScore;

/**
 * Scores of windows as a list of flat documents: the store of the standalone mode keeps no lists in
 * lists.
 */
final class StoredWindows {

  private static final String PART = "part";
  private static final String START = "start";
  private static final String LENGTH = "length";
  private static final String SCORE = "score";

  private StoredWindows() {}

  static List<Document> write(List<WindowScore> windows) {
    return windows.stream()
        .map(window ->
            new Document(PART, window.part())
                .append(START, window.start())
                .append(LENGTH, window.length())
                .append(SCORE, window.score()))
        .toList();
  }

  /** All of them; none when one cannot be read, or when there is something else. */
  static List<WindowScore> read(@Nullable Object stored) {
    if (!(stored instanceof List<?> list) || !list.stream().allMatch(Document.class::isInstance)) {
      return List.of();
    }
    List<WindowScore> windows =
        list.stream().map(Document.class::cast).map(StoredWindows::window).toList();
    return windows.stream().allMatch(WindowScore::hasSoundNumbers) ? windows : List.of();
  }

  private static WindowScore window(Document stored) {
    return new WindowScore(
        textOrNothing(stored, PART),
        number(stored, START),
        number(stored, LENGTH),
        number(stored, SCORE));
  }

  private static double number(Document stored, String member) {
    return Members.number(stored.get(member)).map(Number::doubleValue).orElse(Double.NaN);
  }
}
