package org.spira.api.inferences.adapter.nats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.spira.api.inferences.application.World;
import org.spira.api.inferences.application.result.ResultMessages;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.domain.Result;
import org.spira.jetstream.consumers.WorkItem;
import org.spira.testservers.damage.Allocated;
import org.spira.testservers.damage.DamagedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever comes as a result is taken out of its queue once, and what a user is then shown is what
 * stood in it. {@code make fuzz ROUNDS=…} sends for longer.
 */
class ResultFuzzTest {

  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 50_000) / 10;
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final long BYTES_PER_BYTE = 50;
  private static final long BYTES_AT_ONCE = 256 << 10;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.spira");
  private static final List<String> MESSAGES =
      List.of(
          "{\"inference_id\": \"ID\", \"output\": [0.25, 0.75], \"diagnosis\": \"positive\"}",
          "{\"inference_id\": \"ID\", \"output\": [1], \"diagnosis\": \"inconclusive\", \"model\":"
              + " \"m\", \"model_version\": \"3\", \"model_digest\": \"ab\", \"remark\": \"too"
              + " short\", \"new\": {\"a\": []}}",
          "{\"inference_id\": \"ID\", \"output\": [-1], \"diagnosis\": \"not available\","
              + " \"error\": \"frase is cut off\"}");

  private final World world = new World();
  private final List<String> ends = new ArrayList<>();
  private final StoringHandler handler =
      new StoringHandler(message -> world.storeResult.store(ResultMessages.result(message)));
  private int diagnosed;
  private int failed;

  private final Level usual = LOG.getEffectiveLevel();

  @BeforeEach
  void beQuiet() {
    // each message that is dropped is logged, which is seen elsewhere
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    LOG.setLevel(usual);
  }

  @Test
  void showsWhatStoodInTheMessageOrDropsIt() {
    Random random = new Random(SEED);
    DamagedJson messages = new DamagedJson(random, MESSAGES);
    String id = world.accept();
    for (int round = 0; round < ROUNDS; round++) {
      String whole = MESSAGES.get(random.nextInt(MESSAGES.size())).replace("ID", id);
      send(round, id, messages.damaged(whole));
      if (world.status(id).isTerminal()) {
        id = world.accept();
      }
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(diagnosed).isBetween(ROUNDS / 10, ROUNDS * 3 / 5);
    assertThat(failed).isBetween(ROUNDS / 20, ROUNDS * 3 / 5);
  }

  private void send(int round, String id, byte[] body) {
    String place = "round %d of seed %d: %s".formatted(round, SEED, new String(body, UTF_8));
    handle(body, place);
    compare(id, body, place);
  }

  private void handle(byte[] body, String place) {
    long bound = BYTES_AT_ONCE + BYTES_PER_BYTE * body.length;
    long taken =
        Allocated.within(
            bound,
            () -> {
              ends.clear();
              handler.handle(new Sent(body));
            });
    assertThat(taken).as("memory in %s", place).isLessThan(bound);
    assertThat(ends).as(place).containsExactly("done");
  }

  private void compare(String id, byte[] body, String place) {
    if (world.status(id) == InferenceStatus.PROCESSING) {
      assertThat(world.diagnosis(id)).as(place).contains(Result.NOT_AVAILABLE);
      return;
    }
    Result shown = world.results.ofInference(id).orElseThrow();
    if (world.status(id) == InferenceStatus.ERROR) {
      failed++;
      assertThat(world.inference(id).error()).as(place).isNotBlank();
      assertThat(shown.diagnosis()).as(place).isEqualTo(Result.NOT_AVAILABLE);
    } else {
      diagnosed++;
      compare(id, shown, read(body, place), place);
    }
  }

  private static void compare(String id, Result shown, JsonNode message, String place) {
    assertThat(message.get("inference_id").asString()).as(place).isEqualTo(id);
    assertThat(shown.diagnosis()).as(place).isNotBlank();
    assertThat(shown.diagnosis()).as(place).isEqualTo(message.get("diagnosis").asString());
    assertThat(shown.output()).as(place).isNotEmpty().allMatch(Double::isFinite);
    assertThat(shown.output())
        .as(place)
        .isEqualTo(message.get("output").valueStream().map(JsonNode::asDouble).toList());
  }

  private static JsonNode read(byte[] body, String place) {
    try {
      return STRICT.readTree(body);
    } catch (JacksonException e) {
      throw new AssertionError("diagnosed from what is not clear: " + place, e);
    }
  }

  private final class Sent implements WorkItem {
    private final byte[] body;

    Sent(byte[] body) {
      this.body = body;
    }

    @Override
    public String subject() {
      return "result_updates";
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
}
