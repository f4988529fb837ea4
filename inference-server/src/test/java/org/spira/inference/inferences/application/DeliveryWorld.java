package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spira.common.RecordingPart;
import org.spira.common.ResultMessage;
import org.spira.inference.RecordedMeters;
import org.spira.inference.descriptions.ModelDescription;
import org.spira.inference.engine.FakeModel;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.inferences.application.AnswerDelivery.RetryRules;
import org.spira.inference.inferences.application.port.AttemptMarks;
import org.spira.inference.inferences.application.port.Delivery;
import org.spira.inference.inferences.application.port.ResultChannel;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ModelSpec;
import org.spira.inference.models.ModelVersion;
import org.spira.inference.models.ServedModel;
import org.spira.inference.models.application.ModelSlots;
import org.spira.inference.shared.NeighbourAwayException;
import org.spira.inference.workbench.Workbench;

/** A model that answers deliveries, and everything that happens outside of it meanwhile. */
final class DeliveryWorld implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private static final Duration DELAY = Duration.ofSeconds(3);
  private static final Duration NOT_BEFORE = Duration.ofMillis(500);

  /** Everything that happens to the world outside, in its order. */
  final List<String> log = new ArrayList<>();

  final RecordedMeters meters = new RecordedMeters();
  final FakeModel graph = new FakeModel();
  final Workbench bench = new Workbench(1, 8, Duration.ofMillis(1), meters);
  boolean storeAway;
  boolean brokerAway;
  int marked;
  Instant publishedAt = NOW.minusSeconds(1);
  boolean stopping;
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final AnswerDelivery answers = answers(Duration.ofSeconds(20));

  DeliveryWorld() {
    serve(ModelRole.PRODUCTION, "1", graph);
  }

  AnswerDelivery answers(Duration longestRun) {
    return answers(longestRun, bench);
  }

  /** With another workbench for the challenger. */
  AnswerDelivery answers(Duration longestRun, Workbench aside) {
    AnswerInference.Benches benches = new AnswerInference.Benches(bench, aside);
    return new AnswerDelivery(
        new AnswerInference(models, new FetchRecordings(this::fetch), benches, meters, longestRun),
        new Results(),
        new Marks(),
        meters,
        new RetryRules(3, DELAY),
        new HoldBack(NOT_BEFORE, () -> NOW, this::pause));
  }

  void serve(ModelRole role, String version, FakeModel graph) {
    ModelVersion served = new ModelVersion("lungs", version, "f".repeat(64));
    models.replace("lungs", role, new ServedModel(served, graph, ModelDescription.of(Map.of())));
  }

  void deliver(int deliveries) {
    deliver(answers, deliveries);
  }

  void deliver(AnswerDelivery answers, int deliveries) {
    answers.handle(new Held("{\"id\": \"i1\"}", deliveries));
  }

  /** As it comes for the first time. */
  void deliver(String body) {
    answers.handle(new Held(body, 1));
  }

  /** What happened but for recordings that were fetched. */
  List<String> logWithoutFetching() {
    return log.stream().filter(entry -> !entry.startsWith("fetch")).toList();
  }

  private byte[] fetch(String id, RecordingPart part) {
    if (storeAway) {
      throw new NeighbourAwayException("the store is away");
    }
    log.add("fetch " + part.wireName() + " of " + id);
    return Wavs.humming(16_000, 20_000);
  }

  private void pause(Duration time) throws InterruptedException {
    log.add("pause " + time);
    if (stopping) {
      throw new InterruptedException();
    }
  }

  @Override
  public void close() {
    bench.close();
  }

  private final class Held implements Delivery {
    private final String body;
    private final int deliveries;

    Held(String body, int deliveries) {
      this.body = body;
      this.deliveries = deliveries;
    }

    @Override
    public String channel() {
      return "lungs-topic";
    }

    @Override
    public byte[] body() {
      return body.getBytes(UTF_8);
    }

    @Override
    public Instant publishedAt() {
      return publishedAt;
    }

    @Override
    public int deliveries() {
      return deliveries;
    }

    @Override
    public void done() {
      log.add("done");
    }

    @Override
    public void giveBack(Duration delay) {
      log.add("give back " + delay);
    }
  }

  private final class Results implements ResultChannel {
    @Override
    public void publish(ResultMessage result) {
      if (brokerAway) {
        throw new NeighbourAwayException("the broker is away");
      }
      log.add(
          result.error() == null
              ? "publish " + result.diagnosis()
              : "publish error " + result.error());
    }

    @Override
    public void publishChallenger(ResultMessage result) {
      log.add("publish challenger " + result.modelVersion());
    }
  }

  private final class Marks implements AttemptMarks {
    @Override
    public int begin(String inferenceId) {
      marked++;
      log.add("mark " + marked);
      return marked;
    }

    @Override
    public void forget(String inferenceId) {
      marked = 0;
      log.add("forget");
    }
  }
}
