package org.spira.inference.inferences.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
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
import org.spira.inference.workbench.Workbench;
import org.spira.testservers.damage.Allocated;
import org.spira.testservers.damage.DamagedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever comes on a model's channel is ended once: answered under its own id if it has one, and
 * dropped if it has none. {@code make fuzz ROUNDS=…} sends for longer.
 */
class MessageFuzzTest {

  // an inference takes some ten times as long as a recording
  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 50_000) / 10;
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final long BYTES_PER_BYTE = 50;
  private static final long BYTES_AT_ONCE = 256 << 10;
  private static final byte[] VOICE = Wavs.humming(17_000, 20_000);

  private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.spira");
  private static final List<String> MESSAGES =
      List.of(
          "{\"id\": \"62d59254b6f4ae2a1f4f4f4f\", \"user_id\": \"62d59254b6f4ae2a1f4f4f01\","
              + " \"model_id\": \"62d59254b6f4ae2a1f4f4f02\", \"status\": \"processing\","
              + " \"created_in\": \"2022-07-18 17:07:16.954632\", \"rgh\": \"123\", \"mask_type\":"
              + " \"NONE\", \"gender\": \"F\", \"covid_status\": \"UNKNOWN\", \"local\": \"São"
              + " Paulo\", \"age\": 41, \"cid\": null, \"spo2\": \"98\", \"new\": {\"a\": [1]}}",
          "{\"id\": \"i1\"}");

  private final List<String> ends = new ArrayList<>();
  private final List<ResultMessage> published = new ArrayList<>();
  private final RecordedMeters meters = new RecordedMeters();
  private final ModelSlots models = new ModelSlots(List.of(ModelSpec.parse("lungs")));
  private final Workbench bench = new Workbench(1, 8, Duration.ofMillis(1), meters);
  private final AnswerDelivery answers =
      new AnswerDelivery(
          new AnswerInference(
              models,
              new FetchRecordings((id, part) -> VOICE),
              new AnswerInference.Benches(bench, bench),
              meters,
              Duration.ofSeconds(20)),
          new Results(),
          new Marks(),
          meters,
          new RetryRules(3, Duration.ofSeconds(3)),
          new HoldBack(Duration.ZERO, () -> Instant.EPOCH, time -> {}));

  private int answered;

  @AfterEach
  void close() {
    bench.close();
  }

  private final Level usual = LOG.getEffectiveLevel();

  @BeforeEach
  void beQuiet() {
    // each message that is dropped is logged, which is seen elsewhere
    LOG.setLevel(Level.OFF);
  }

  @BeforeEach
  void serve() {
    ModelVersion version = new ModelVersion("lungs", "1", "f".repeat(64));
    models.replace(
        "lungs",
        ModelRole.PRODUCTION,
        new ServedModel(version, FakeModel.scoring(), ModelDescription.of(Map.of())));
  }

  @AfterEach
  void speakAgain() {
    LOG.setLevel(usual);
  }

  @Test
  void answersUnderItsOwnIdOrDropsWhatHasNone() {
    DamagedJson messages = new DamagedJson(new Random(SEED), MESSAGES);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] body = messages.next();
      String place = "round %d of seed %d: %s".formatted(round, SEED, new String(body, UTF_8));
      handle(body, place);
      assertThat(ends).as(place).containsExactly("done");
      compare(body, place);
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(answered).isBetween(ROUNDS / 5, ROUNDS - ROUNDS / 5);
  }

  private void handle(byte[] body, String place) {
    long bound = BYTES_AT_ONCE + BYTES_PER_BYTE * body.length;
    long taken = Allocated.within(bound, () -> handleAsFirst(body));
    assertThat(taken).as("memory in %s", place).isLessThan(bound);
  }

  private void handleAsFirst(byte[] body) {
    ends.clear();
    published.clear();
    meters.events.clear();
    answers.handle(new Sent(body));
  }

  private void compare(byte[] body, String place) {
    String id = idIn(body);
    boolean legal = id.matches("[A-Za-z0-9_-]{1,64}");
    assertThat(published).as(place).hasSize(legal ? 1 : 0);
    if (legal) {
      answered++;
      assertThat(published.getFirst().inferenceId()).as(place).isEqualTo(id);
      assertThat(published.getFirst().diagnosis()).as(place).isEqualTo("positive");
    }
  }

  /** The only member of the name; empty if there is none that is text. */
  private static String idIn(byte[] body) {
    try {
      JsonNode message = STRICT.readTree(body);
      return message.path("id").isString() ? message.path("id").stringValue() : "";
    } catch (JacksonException e) {
      return "";
    }
  }

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final class Sent implements Delivery {
    private final byte[] body;

    Sent(byte[] body) {
      this.body = body;
    }

    @Override
    public String channel() {
      return "lungs-topic";
    }

    @Override
    public byte[] body() {
      return body;
    }

    @Override
    public Instant publishedAt() {
      return Instant.EPOCH;
    }

    @Override
    public int deliveries() {
      return 1;
    }

    @Override
    public void done() {
      ends.add("done");
    }

    @Override
    public void giveBack(Duration delay) {
      ends.add("given back");
    }
  }

  private final class Results implements ResultChannel {
    @Override
    public void publish(ResultMessage result) {
      published.add(result);
    }

    @Override
    public void publishChallenger(ResultMessage result) {
      throw new IllegalStateException("there is no challenger");
    }
  }

  private static final class Marks implements AttemptMarks {
    @Override
    public int begin(String inferenceId) {
      throw new IllegalStateException("each comes for the first time");
    }

    @Override
    public void forget(String inferenceId) {
      throw new IllegalStateException("nothing was marked");
    }
  }
}
