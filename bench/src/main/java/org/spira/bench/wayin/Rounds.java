package org.spira.bench.wayin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.spira.bench.process.LoopProcess;
import org.spira.bench.process.ThreadTimes;
import org.spira.bench.wayin.load.Request;
import org.spira.bench.wayin.plain.WayInLoop.Work;
import org.spira.bench.wayin.report.Measured;

/**
 * Takes rounds of the server and of the loops.
 *
 * @param stores behind both
 * @param api the server
 * @param loops the plain loops
 */
record Rounds(Stores stores, MeasuredApi api, LoopProcess loops) {

  /** Of a plain loop, in so many threads. */
  Measured plain(Work work, int sampleRate, int threads, Duration atLeast) {
    Map<String, Duration> before = stores.processes().cpu();
    String order = "%s %d %d %d".formatted(work, sampleRate, threads, atLeast.toMillis());
    LoopProcess.Answer answer = loops.ask(order);
    List<Long> words = answer.words().stream().skip(1).map(Long::parseLong).toList();
    return new Measured(
        Duration.ofNanos(words.getFirst()),
        words.subList(1, words.size()),
        answer.cpu(),
        usedSince(before),
        0);
  }

  /** Of the server, over so many connections. */
  Measured server(Request request, int connections, boolean fresh, Duration atLeast)
      throws Exception {
    return server(() -> api.http().run(request, connections, fresh, atLeast));
  }

  /** Of the server, while something is asked that tells how long each took, in nanoseconds. */
  Measured server(Callable<List<Long>> asking) throws Exception {
    Map<String, Duration> before = stores.processes().cpu();
    long pid = api.jvm().process().pid();
    ThreadTimes.Reading threads = ThreadTimes.read(pid);
    Duration cpu = api.jvm().cpu();
    long start = System.nanoTime();
    List<Long> nanos = asking.call();
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    double compiler = threads.until(ThreadTimes.read(pid)).share(ThreadTimes.Kind.COMPILER);
    return new Measured(wall, nanos, api.jvm().cpu().minus(cpu), usedSince(before), compiler);
  }

  private Map<String, Duration> usedSince(Map<String, Duration> before) {
    Map<String, Duration> used = new LinkedHashMap<>();
    stores
        .processes()
        .cpu()
        .forEach(
            (name, now) -> used.put(name, now.minus(before.getOrDefault(name, Duration.ZERO))));
    return used;
  }
}
