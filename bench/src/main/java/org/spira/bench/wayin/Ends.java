package org.spira.bench.wayin;

import io.nats.client.Connection;
import java.util.ArrayList;
import java.util.List;
import org.spira.bench.wayin.load.Request;
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

  /**
   * How long each took from publishing the result to hearing of the end, storing it included, in
   * nanoseconds.
   */
  List<Long> await() throws Exception {
    List<Long> nanos = new ArrayList<>();
    try (Connection nats = stores.connect()) {
      for (int i = 0; i < count; i++) {
        String id = api.accepted(MODEL_RATE);
        Request events = api.events(id);
        nanos.add(api.http().event(events, () -> nats.publish(Subjects.DEFAULT_RESULTS, of(id))));
      }
    }
    return nanos;
  }

  private static byte[] of(String inferenceId) {
    return WireJson.write(
        new ResultMessage(inferenceId, List.of(0.9), "positive", "bench", "1", null, null));
  }
}
