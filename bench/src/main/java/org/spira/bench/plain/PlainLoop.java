package org.spira.bench.plain;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A process that runs {@link PlainInference} on all cores, one thread each, whenever it is told to.
 * Each line on its input asks for one round, {@code <sample rate> <milliseconds>}; each is answered
 * by {@code round <inferences> <nanoseconds>}. It ends when its input does.
 */
public final class PlainLoop {

  // a whisker more than 5 s: training cuts that into two windows, 5 s into one
  private static final double SECONDS = 5.001;

  private final List<PlainInference> inferences = new ArrayList<>();

  private PlainLoop(ResearchModel model, int threads) {
    for (int i = 0; i < threads; i++) {
      inferences.add(new PlainInference(model));
    }
  }

  /**
   * Answers rounds until the input ends.
   *
   * @param arguments where the network's graph lies
   */
  public static void main(String[] arguments) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    try (ResearchModel model = new ResearchModel(Path.of(arguments[0]));
        ExecutorService cores = Executors.newFixedThreadPool(threads)) {
      PlainLoop loop = new PlainLoop(model, threads);
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        System.out.println(loop.answer(line, cores));
      }
    }
  }

  private String answer(String order, ExecutorService cores) throws Exception {
    String[] words = order.split(" ");
    byte[] wav = Voice.wav(Integer.parseInt(words[0]), SECONDS);
    Duration atLeast = Duration.ofMillis(Long.parseLong(words[1]));
    long start = System.nanoTime();
    long count = round(cores, wav, start + atLeast.toNanos());
    return "round " + count + " " + (System.nanoTime() - start);
  }

  private long round(ExecutorService cores, byte[] wav, long end)
      throws InterruptedException, ExecutionException {
    List<Callable<Long>> threads = new ArrayList<>();
    for (PlainInference inference : inferences) {
      threads.add(() -> repeat(inference, wav, end));
    }
    long count = 0;
    for (Future<Long> thread : cores.invokeAll(threads)) {
      count += thread.get();
    }
    return count;
  }

  private static long repeat(PlainInference inference, byte[] wav, long end) {
    long count = 0;
    while (System.nanoTime() < end) {
      double score = inference.score(wav);
      if (Double.isNaN(score)) {
        throw new IllegalStateException("the network gave no number");
      }
      count++;
    }
    return count;
  }
}
