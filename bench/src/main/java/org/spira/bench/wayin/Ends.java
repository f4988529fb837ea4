package org.spira.bench.wayin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.nats.client.Connection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.spira.common.ResultMessage;
import org.spira.common.Subjects;
import org.spira.common.WireJson;

/**
 * Waits for the ends of inferences, one after the other.
 *
 * @param stores where results are published
 * @param api who tells of them
 * @param count how many
 */
record Ends(Stores stores, MeasuredApi api, int count) {

  private static final int MODEL_RATE = 16_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How long each took. */
  List<End> await() throws Exception {
    List<End> ends = new ArrayList<>();
    try (Connection nats = stores.connect()) {
      Stored stored = Stored.listening(nats);
      nats.flush(PATIENCE);
      for (int i = 0; i < count; i++) {
        String id = api.accepted(MODEL_RATE);
        long published =
            api.http().event(api.events(id), () -> nats.publish(Subjects.DEFAULT_RESULTS, of(id)));
        long heard = System.nanoTime();
        ends.add(new End(published, heard - stored.since(id)));
      }
    }
    return ends;
  }

  private static byte[] of(String inferenceId) {
    return WireJson.write(
        new ResultMessage(inferenceId, List.of(0.9), "positive", "bench", "1", null, null));
  }

  /**
   * How long it took to hear of an end, in nanoseconds.
   *
   * @param published from publishing the result, storing it included
   * @param stored from the server's telling the others that it is stored, as heard on NATS; less
   *     than nothing where that came later
   */
  record End(long published, long stored) {}

  /** When the server told that ends are stored. */
  private record Stored(Map<String, CompletableFuture<Long>> nanoTimes) {

    static Stored listening(Connection nats) {
      Stored stored = new Stored(new ConcurrentHashMap<>());
      nats.createDispatcher(message ->
              stored.of(new String(message.getData(), US_ASCII)).complete(System.nanoTime()))
          .subscribe(Subjects.ends(Subjects.DEFAULT_RESULTS));
      return stored;
    }

    long since(String id) throws IOException, InterruptedException {
      try {
        return of(id).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new IOException("nobody was told that an inference has ended", e);
      }
    }

    private CompletableFuture<Long> of(String id) {
      return nanoTimes.computeIfAbsent(id, any -> new CompletableFuture<>());
    }
  }
}
