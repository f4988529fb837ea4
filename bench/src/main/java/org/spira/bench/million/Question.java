package org.spira.bench.million;

import static org.spira.bench.report.Table.number;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.spira.bench.report.Table;
import org.spira.bench.wayin.MeasuredApi;
import org.spira.bench.wayin.ProcessesOfServers;
import org.spira.bench.wayin.load.Request;

/**
 * Something that is asked over and over.
 *
 * @param what in a few words
 * @param request how
 */
record Question(String what, Request request) {

  private static final int WARM_UPS = 3;
  private static final int MOST_TIMES = 50;
  private static final int WORDS_OF_A_FAILURE = 40;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

  /** What {@link #answer} adds. */
  static Table table() {
    return new Table("what", "ms", "at most", "processor ms", "documents' processor ms", "MiB");
  }

  /**
   * Asks, and notes how long it took; or why there was no answer.
   *
   * @param documents what the document store has used, if it is a process of its own
   */
  void answer(MeasuredApi api, Supplier<Duration> documents, Table into) {
    try {
      row(api, documents, into);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      into.row(
          what,
          why.substring(0, Math.min(WORDS_OF_A_FAILURE, why.length())),
          "–",
          "–",
          "–",
          memory(api));
    }
  }

  private void row(MeasuredApi api, Supplier<Duration> documents, Table into) throws IOException {
    long begun = System.nanoTime();
    for (int i = 0; i < WARM_UPS && System.nanoTime() - begun < LONG_ENOUGH.toNanos(); i++) {
      byte[] unused = api.http().once(request);
    }
    Duration cpu = api.jvm().cpu();
    Duration before = documents.get();
    List<Long> nanos = ask(api);
    int times = nanos.size();
    into.row(
        what,
        number(nanos.get(times / 2) / 1e6),
        number(nanos.getLast() / 1e6),
        number(api.jvm().cpu().minus(cpu).toNanos() / 1e6 / times),
        number(documents.get().minus(before).toNanos() / 1e6 / times),
        memory(api));
  }

  /** How long each took, the quickest first. */
  private List<Long> ask(MeasuredApi api) throws IOException {
    List<Long> nanos = new ArrayList<>();
    long end = System.nanoTime() + LONG_ENOUGH.toNanos();
    while (nanos.isEmpty() || (nanos.size() < MOST_TIMES && System.nanoTime() < end)) {
      long begun = System.nanoTime();
      byte[] unused = api.http().once(request);
      nanos.add(System.nanoTime() - begun);
    }
    return nanos.stream().sorted().toList();
  }

  private static String memory(MeasuredApi api) {
    Map<String, Long> memory = ProcessesOfServers.memory(api.jvm().process().pid());
    return String.valueOf(memory.get("VmRSS:"));
  }
}
