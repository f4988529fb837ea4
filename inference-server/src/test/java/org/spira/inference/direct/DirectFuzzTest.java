package org.spira.inference.direct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.testservers.damage.Allocated;
import org.spira.testservers.damage.DamagedBytes;
import org.spira.testservers.damage.DamagedJson;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is sent to a model, it is answered with the right numbers, or with what is wrong in the
 * protocols' own form. {@code make fuzz ROUNDS=…} asks for longer.
 */
class DirectFuzzTest {

  // a request takes some fifty times as long as a recording
  private static final int ROUNDS = Integer.getInteger("spira.fuzz.rounds", 100_000) / 50;
  private static final long SEED = Long.getLong("spira.fuzz.seed", 20261127);

  private static final long BYTES_PER_BYTE = 400;
  private static final long BYTES_AT_ONCE = 2 << 20;

  private static final String LENGTH = "Inference-Header-Content-Length";

  private record Case(String model, boolean open, String body) {

    String path() {
      return open ? "/v2/models/" + model + "/infer" : "/v1/models/" + model + ":predict";
    }
  }

  private static final List<Case> WHOLE =
      List.of(
          new Case("reciprocal", false, "{\"instances\": [4, 0.5, -2.0]}"),
          new Case("reciprocal", false, "{\"inputs\": [1, 2e3]}"),
          new Case(
              "reciprocal",
              false,
              "{\"instances\": [{\"x\": 1}], \"signature_name\": \"serving_default\"}"),
          new Case("no-columns", false, "{\"instances\": [1, 2]}"),
          new Case("unsigned", false, "{\"inputs\": {\"x\": [-1, 7]}}"),
          new Case("echo", false, "{\"instances\": [\"ó\", {\"b64\": \"YcOn\"}]}"),
          new Case(
              "reciprocal",
              true,
              "{\"id\": \"7\", \"inputs\": [{\"name\": \"x\", \"shape\": [3], \"datatype\":"
                  + " \"FP32\", \"data\": [1, 2, 5]}], \"outputs\": [{\"name\": \"y\"}]}"),
          new Case(
              "reciprocal",
              true,
              "{\"inputs\": [{\"name\": \"x\", \"shape\": [2], \"datatype\": \"FP32\","
                  + " \"parameters\": {\"binary_data_size\": 8}}], \"parameters\":"
                  + " {\"binary_data_output\": true}}"),
          new Case(
              "texts",
              true,
              "{\"inputs\": [{\"name\": \"x\", \"shape\": [1], \"datatype\": \"BYTES\","
                  + " \"data\": [\"ação\"]}], \"outputs\": [{\"name\": \"same\","
                  + " \"parameters\": {\"binary_data\": true}}]}"));

  // as PredictRequest reads it, but by the reader's own rules
  private static final JsonMapper READER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  private static final Pattern FLAT = Pattern.compile("\\{\"instances\": \\[([-+0-9.eE, ]+)]}");

  @TempDir static Path folder;
  private static ServedDirectly served;

  private final Random random = new Random(SEED);
  private final DamagedJson requests =
      new DamagedJson(random, WHOLE.stream().map(Case::body).toList());
  private final DamagedBytes bytes = new DamagedBytes(random);
  private final Map<Integer, Integer> seen = new TreeMap<>();
  private int compared;

  @BeforeAll
  static void serve() throws IOException {
    served =
        ServedDirectly.fromGraphs(folder, "unsigned", "no-columns", "reciprocal", "texts", "echo");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void answersRightOrSaysWhatIsWrong() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      ask(round, WHOLE.get(random.nextInt(WHOLE.size())));
    }
    // the damage has to leave enough alive, and kill enough, to say something
    assertThat(seen.get(200)).as("answers %s", seen).isBetween(ROUNDS / 20, ROUNDS / 2);
    assertThat(compared).isGreaterThan(ROUNDS / 200);
  }

  private void ask(int round, Case whole) throws Exception {
    byte[] body = requests.damaged(whole.body());
    String place =
        "round %d of seed %d to %s: %s"
            .formatted(round, SEED, whole.model(), new String(body, UTF_8));
    MvcTestResult answer = send(whole, body, place);
    check(answer, place);
    if (!whole.open() && whole.model().equals("reciprocal")) {
      compare(new String(body, UTF_8), answer, place);
    }
  }

  private MvcTestResult send(Case whole, byte[] json, String place) {
    boolean behind = whole.body().contains("binary_data_size") != (random.nextInt(10) == 0);
    byte[] tail = whole.open() && behind ? binary() : new byte[0];
    byte[] body = joined(json, tail);
    Integer length = tail.length == 0 ? null : json.length;
    long bound = BYTES_AT_ONCE + BYTES_PER_BYTE * body.length;
    List<MvcTestResult> answers = new ArrayList<>();
    assertThat(Allocated.within(bound, () -> answers.add(exchange(whole.path(), body, length))))
        .as("memory in %s", place)
        .isLessThan(bound);
    return answers.getLast();
  }

  private static byte[] joined(byte[] json, byte[] tail) {
    return ByteBuffer.allocate(json.length + tail.length).put(json).put(tail).array();
  }

  private byte[] binary() {
    byte[] floats = {0, 0, (byte) 0x80, 0x3f, 0, 0, (byte) 0xa0, 0x40};
    return random.nextBoolean() ? floats : bytes.damaged(floats, List.of(floats));
  }

  private static MvcTestResult exchange(String path, byte[] body, @Nullable Integer json) {
    var request = served.http().post().uri(path).content(body);
    return (json == null ? request : request.header(LENGTH, json)).exchange();
  }

  private void check(MvcTestResult answer, String place) throws Exception {
    assertThat(answer.getUnresolvedException()).as(place).isNull();
    int status = answer.getResponse().getStatus();
    seen.merge(status, 1, Integer::sum);
    assertThat(status).as(place).isIn(200, 400);
    if (status == 400) {
      JsonNode said = READER.readTree(answer.getResponse().getContentAsByteArray());
      assertThat(said.propertyNames()).as(place).containsExactly("error");
      assertThat(said.get("error").stringValue()).as(place).hasSizeBetween(10, 7_000);
    }
  }

  /** Where the numbers can be read without any parser of JSON, they are the right ones. */
  private void compare(String body, MvcTestResult answer, String place) {
    Matcher flat = FLAT.matcher(body);
    if (answer.getResponse().getStatus() == 200 && flat.matches()) {
      compared++;
      byte[] answered = answer.getResponse().getContentAsByteArray();
      compare(flat.group(1).split(","), READER.readTree(answered).get("predictions"), place);
    }
  }

  private static void compare(String[] sent, JsonNode given, String place) {
    assertThat(given.size()).as(place).isEqualTo(sent.length);
    for (int i = 0; i < sent.length; i++) {
      compare(1 / (double) (float) Double.parseDouble(sent[i]), given.get(i), place);
    }
  }

  private static void compare(double expected, JsonNode given, String place) {
    if (Double.isInfinite((float) expected)) {
      assertThat(given.floatValue()).as(place).isEqualTo((float) expected);
    } else {
      assertThat(given.doubleValue())
          .as(place)
          .isCloseTo(expected, within(1e-6 * Math.abs(expected) + 1e-37));
    }
  }
}
