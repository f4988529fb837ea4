package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

class AnswerDeliveryTest {

  private static final Duration DELAY = Duration.ofSeconds(3);
  private static final Duration NOT_BEFORE = Duration.ofMillis(500);
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  /** Everything that happens to the world outside, in its order. */
  private final List<String> log = new ArrayList<>();

  private final RecordedMeters meters = new RecordedMeters();
  private final FakeModel graph = new FakeModel();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final Workbench bench = new Workbench(1, 8, Duration.ofMillis(1), meters);
  private boolean storeAway;
  private boolean brokerAway;
  private int marked;
  private Instant publishedAt = NOW.minusSeconds(1);
  private boolean stopping;
  private final AnswerDelivery answers = answers(Duration.ofSeconds(20));

  private AnswerDelivery answers(Duration longestRun) {
    return answers(longestRun, new AnswerInference.Benches(bench, bench));
  }

  private AnswerDelivery answers(Duration longestRun, AnswerInference.Benches benches) {
    return new AnswerDelivery(
        new AnswerInference(models, new FetchRecordings(this::fetch), benches, meters, longestRun),
        new Results(),
        new Marks(),
        meters,
        new RetryRules(3, DELAY),
        new HoldBack(NOT_BEFORE, () -> NOW, this::pause));
  }

  @BeforeEach
  void serve() {
    serve(ModelRole.PRODUCTION, "1");
  }

  private void serve(ModelRole role, String version) {
    models.replace(
        "lungs",
        role,
        new ServedModel(
            new ModelVersion("lungs", version, "f".repeat(64)),
            graph,
            ModelDescription.of(Map.of())));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private byte[] fetch(String id, RecordingPart part) {
    if (storeAway) {
      throw new NeighbourAwayException("the store is away");
    }
    log.add("fetch " + part.wireName() + " of " + id);
    return Wavs.humming(16_000, 20_000);
  }

  private void deliver(int deliveries) {
    answers.handle(new Held("{\"id\": \"i1\"}", deliveries));
  }

  @Test
  void publishesTheResultBeforeItIsDone() {
    deliver(1);
    assertThat(log).containsExactly("fetch frase of i1", "publish positive", "done");
    assertThat(meters.events)
        .contains("stage PUBLISH", "answered lungs DIAGNOSED")
        .doesNotContain("redelivered");
  }

  private void pause(Duration time) throws InterruptedException {
    log.add("pause " + time);
    if (stopping) {
      throw new InterruptedException();
    }
  }

  @Test
  void keepsAResultBackUntilItsTimeWhileNoWorkerIsHeld() {
    publishedAt = NOW.minusMillis(200);
    deliver(2);
    assertThat(log)
        .containsExactly(
            "fetch frase of i1", "mark 1", "forget", "pause PT0.3S", "publish positive", "done");
  }

  @Test
  void waitsNoLongerThanForANewRequestWhateverTheBrokersClockSays() {
    publishedAt = NOW.plusSeconds(3600);
    deliver(1);
    assertThat(log).contains("pause PT0.5S");
  }

  @Test
  void givesBackWhatIsKeptBackWhenTheProcessEnds() {
    publishedAt = NOW;
    stopping = true;
    deliver(2);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log).endsWith("forget", "pause PT0.5S", "forget", "give back PT3S");
    assertThat(log).doesNotContain("publish positive");
  }

  @Test
  void givesBackForLaterWhenTheStoreIsAwayHoweverOften() {
    storeAway = true;
    for (int delivery = 1; delivery < 10; delivery++) {
      deliver(delivery);
    }
    assertThat(log).hasSize(9).containsOnly("give back PT3S");
    assertThat(marked).isZero();
  }

  @Test
  void givesBackForLaterWhenTheBrokerDoesNotTakeTheResult() {
    brokerAway = true;
    deliver(1);
    assertThat(log).containsExactly("fetch frase of i1", "give back PT3S");
    assertThat(meters.events).contains("given back").doesNotContain("answered lungs DIAGNOSED");
  }

  @Test
  void marksTheAttemptOfARedeliveredInferenceAndForgetsItWhenSurvived() {
    deliver(2);
    assertThat(log)
        .containsExactly("fetch frase of i1", "mark 1", "forget", "publish positive", "done");
    assertThat(meters.events).contains("redelivered");
  }

  @Test
  void endsAsAnErrorWhatHasKilledItsProcessTooOften() {
    marked = 2; // two that were begun and not survived, and the first, which needs no mark
    deliver(4);
    assertThat(log)
        .containsExactly(
            "fetch frase of i1",
            "mark 3",
            "forget",
            "publish error the recordings could not be analysed: 3 attempts failed",
            "done");
  }

  @Test
  void endsAsAnErrorWhatTheModelFailsOnTooOften() {
    graph.failAlways = true;
    for (int delivery = 1; delivery <= 4; delivery++) {
      deliver(delivery);
    }
    assertThat(log)
        .filteredOn(entry -> !entry.startsWith("fetch"))
        .containsExactly(
            "give back PT3S",
            "mark 1",
            "give back PT3S",
            "mark 2",
            "give back PT3S",
            "mark 3",
            "forget",
            "publish error the recordings could not be analysed: 3 attempts failed",
            "done");
  }

  @Test
  void waitingForAWorkerIsNoAttemptHoweverOften() throws Exception {
    AnswerDelivery impatient = answers(Duration.ofMillis(20));
    CountDownLatch occupied = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Boolean> slow =
        bench.submit(() -> {
          occupied.countDown();
          return awaited(release);
        });
    assertThat(occupied.await(10, TimeUnit.SECONDS)).isTrue();
    for (int delivery = 1; delivery < 10; delivery++) {
      impatient.handle(new Held("{\"id\": \"i1\"}", delivery));
    }
    assertThat(log)
        .filteredOn(entry -> !entry.startsWith("fetch"))
        .hasSize(9)
        .containsOnly("give back PT3S");
    assertThat(marked).isZero();
    release.countDown();
    assertThat(slow.get(10, TimeUnit.SECONDS)).isTrue();
    deliver(10);
    assertThat(log).endsWith("mark 1", "forget", "publish positive", "done");
    assertThat(graph.batches).as("nothing that was given back is run").containsExactly(1);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSlowChallengerTakesNothingFromTheDiagnoses() throws Exception {
    Workbench aside = new Workbench(1, 8, Duration.ofMillis(1), meters);
    CountDownLatch occupied = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Boolean> unused =
        aside.submit(() -> {
          occupied.countDown();
          return awaited(release);
        });
    assertThat(occupied.await(10, TimeUnit.SECONDS)).isTrue();
    serve(ModelRole.CHALLENGER, "2");
    answers(Duration.ofMillis(200), new AnswerInference.Benches(bench, aside))
        .handle(new Held("{\"id\": \"i1\"}", 1));
    assertThat(log).contains("publish positive", "done").doesNotContain("publish challenger 2");
    assertThat(meters.events).contains("shadowed false");
    release.countDown();
    aside.close();
  }

  @Test
  void dropsWhatIsNoInference() {
    answers.handle(new Held("hello", 1));
    answers.handle(new Held("{\"name\": \"x\"}", 1));
    answers.handle(new Held("{\"id\": \"../../etc\"}", 1));
    assertThat(log).containsExactly("done", "done", "done");
    assertThat(meters.events).containsExactly("malformed", "malformed", "malformed");
  }

  @Test
  void asksTheChallengerOnlyWhenTheResultIsSafe() {
    serve(ModelRole.CHALLENGER, "2");
    deliver(1);
    assertThat(log)
        .containsExactly(
            "fetch frase of i1",
            "publish positive",
            "done",
            "fetch frase of i1",
            "publish challenger 2");
    assertThat(meters.events).contains("shadowed true");
  }

  @Test
  void aChallengerThatFailsChangesNothing() {
    serve(ModelRole.CHALLENGER, "2");
    FakeModel failing = new FakeModel();
    failing.failAlways = true;
    models.replace(
        "lungs",
        ModelRole.CHALLENGER,
        new ServedModel(
            new ModelVersion("lungs", "2", "f".repeat(64)),
            failing,
            ModelDescription.of(Map.of())));
    deliver(1);
    assertThat(log).contains("publish positive", "done").doesNotContain("give back PT3S");
    assertThat(meters.events).contains("shadowed false");
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
