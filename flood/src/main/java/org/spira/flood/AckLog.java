package org.spira.flood;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.spira.flood.client.Answer;

/**
 * The file that flood writes and check reads. One line per request: the id that was acknowledged,
 * or {@code # failed <status>}. Each line is on its way to the disk before the next request counts.
 * Safe for use by several threads.
 */
final class AckLog implements AutoCloseable {

  private static final String FAILED = "# failed ";

  private final BufferedWriter out;

  private AckLog(BufferedWriter out) {
    this.out = out;
  }

  /** Begins the file anew. */
  static AckLog create(Path file) throws IOException {
    return new AckLog(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  synchronized void add(Answer answer) throws IOException {
    out.write(answer.inferenceId().orElseGet(() -> FAILED + answer.status()));
    out.write('\n');
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }

  /** What the file says; lines that only comment are left out. */
  static Books read(Path file) throws IOException {
    List<String> acknowledged = new ArrayList<>();
    long failed = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith(FAILED)) {
        failed++;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        acknowledged.add(line.strip());
      }
    }
    return new Books(List.copyOf(acknowledged), failed);
  }

  /**
   * The requests of a flood.
   *
   * @param acknowledged the ids answered 200
   * @param failed how many requests were not answered 200
   */
  record Books(List<String> acknowledged, long failed) {}
}
