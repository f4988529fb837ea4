package org.spira.bench.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.spira.bench.plain.PlainLoop;

/** {@link PlainLoop} in a JVM of its own, with the flags of the Inference Server. */
public final class PlainProcess implements AutoCloseable {

  private final LoopProcess loop;

  /** Starts it; it does nothing before the first round. */
  public PlainProcess(MeasuredJvms jvms, Path graph, Path log) {
    loop = new LoopProcess(jvms, PlainLoop.class, List.of(graph.toString()), Map.of(), log);
  }

  /** Lets all cores work for so long, on recordings of this sample rate. */
  public Round run(int sampleRate, Duration atLeast) {
    LoopProcess.Answer answer = loop.ask(sampleRate + " " + atLeast.toMillis());
    return new Round(
        Long.parseLong(answer.words().get(1)),
        Duration.ofNanos(Long.parseLong(answer.words().get(2))),
        answer.cpu());
  }

  @Override
  public void close() {
    loop.close();
  }
}
