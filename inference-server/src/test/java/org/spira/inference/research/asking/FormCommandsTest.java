package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spira.audio.npy.Npy;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import org.spira.inference.research.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands with a model that takes age and sex of the form beside what it hears. */
class FormCommandsTest {

  private static final Path GRAPH = Path.of("src/test/resources/models/level-and-form.onnx");

  @RegisterExtension private final FakeApiServer api = new FakeApiServer();
  @TempDir Path folder;
  private final Terminal terminal = new Terminal(Terminal::loader);
  private String model = "";

  @BeforeEach
  void model() throws IOException {
    Path version = Files.createDirectories(folder.resolve("lungs/1"));
    Files.copy(GRAPH, version.resolve("model.onnx"));
    Files.writeString(
        version.resolve("MLmodel"),
        """
        flavors: {onnx: {}}
        metadata:
          spira:
            form:
            - {member: age, input: patient, scale: 100}
            - {member: gender, input: patient, one_hot: [Feminino, Masculino], missing: 0}
        """);
    model = version.toString();
    Files.write(folder.resolve("a.wav"), Wavs.square(32_000, 16_384));
  }

  private int run(String... words) {
    terminal.clear();
    return terminal.run(folder, folder.resolve("cache"), words);
  }

  @Test
  void checkSaysWhatItTakes() {
    assertThat(run("check", model, "--json")).as(terminal.printed()).isZero();
    assertThat(terminal.json().path("takes_of_the_form").valueStream().map(JsonNode::asString))
        .containsExactly("age", "gender");
    assertThat(terminal.json().path("rows_independent").asBoolean()).isTrue();
  }

  @Test
  void diagnoseTakesWhatIsGiven() {
    String wav = folder.resolve("a.wav").toString();
    assertThat(
            run(
                "diagnose",
                "--model",
                model,
                "--frase",
                wav,
                "--form",
                "age=60",
                "--form",
                "gender=Feminino"))
        .as(terminal.complained())
        .isZero();
    assertThat(terminal.json().path("diagnosis").asString()).isEqualTo("positive");
    assertThat(run("diagnose", "--model", model, "--frase", wav, "--form", "age=60")).isZero();
    assertThat(terminal.json().path("remark").asString()).endsWith("number for it: gender");
    assertThat(run("diagnose", "--model", model, "--frase", wav)).isEqualTo(1);
    assertThat(terminal.complained()).contains("the model needs age of the form");
    assertThat(run("diagnose", "--model", model, "--frase", wav, "--form", "rgh=1")).isEqualTo(2);
    assertThat(terminal.complained()).contains("'rgh' is no member of a form");
  }

  private Path table(String columns, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("data.csv"),
        "label,recording,id," + columns + "\n" + String.join("\n", rows) + "\n");
  }

  private JsonNode results() throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(folder.resolve("out/report.json")));
  }

  private int evaluate(Path data) {
    return run(
        "evaluate", model, data.toString(), "--anew", "--out", folder.resolve("out").toString());
  }

  @Test
  void evaluateTakesTheColumnsOfTheData() throws Exception {
    Path data =
        table(
            "age,gender",
            "positive,a.wav,p,60,Feminino",
            "negative,a.wav,n,60,Masculino",
            "negative,a.wav,unknown,,Masculino");
    assertThat(evaluate(data)).as(terminal.complained()).isZero();
    assertThat(results().path("sensitivity").path("hits").asInt()).isEqualTo(1);
    assertThat(results().path("specificity").path("hits").asInt()).isEqualTo(1);
    assertThat(results().path("errors").asInt()).isEqualTo(1);
    assertThat(results().path("wrong").path(0).path("remark").asString())
        .isEqualTo("the model needs age of the form, and it was not filled in");
  }

  @Test
  void dataThatTellAMemberOfNobodyAreRefused() throws Exception {
    assertThat(evaluate(table("age", "positive,a.wav,p,60", "negative,a.wav,n,61"))).isEqualTo(1);
    assertThat(terminal.complained())
        .contains("the model takes gender of the form, and the data tell it of nobody");
  }

  private int verify(float... form) throws IOException {
    Path reference = folder.resolve("reference.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(reference))) {
      zip.putNextEntry(new ZipEntry("a/form.npy"));
      zip.write(Npy.write(form, 1, form.length));
      zip.putNextEntry(new ZipEntry("a/outputs.npy"));
      zip.write(Npy.write(new float[] {0.525f}, 1, 1));
    }
    return run("verify", model, reference.toString(), "--json");
  }

  @Test
  void verifyComparesWhatIsMadeOfTheForm() throws Exception {
    Files.writeString(folder.resolve("a.json"), "{\"age\": 60, \"gender\": \"Feminino\"}");
    assertThat(verify(0.6f, 1, 0)).as(terminal.printed()).isZero();
    assertThat(verify(0.6f, 0, 1)).isEqualTo(1);
    assertThat(terminal.json().path("differs_first_in").asString()).isEqualTo("form");
    Files.delete(folder.resolve("a.json"));
    assertThat(verify(0.6f, 1, 0)).isEqualTo(1);
    assertThat(terminal.complained()).contains("the model needs age of the form");
    Files.writeString(folder.resolve("a.json"), "{\"rgh\": 60}");
    assertThat(verify(0.6f, 1, 0)).isEqualTo(1);
    assertThat(terminal.complained()).contains("a.json: 'rgh' is no member");
    Files.writeString(folder.resolve("a.json"), "{");
    assertThat(verify(0.6f, 1, 0)).isEqualTo(1);
    assertThat(terminal.complained()).contains("a.json cannot be read");
  }

  @Test
  void replayTakesTheFormOfTheInference() throws Exception {
    terminal.with(Map.of("SPIRA_TOKEN", FakeApiServer.TOKEN), Clock.systemUTC());
    api.says("models/", "{\"models\": [{\"id\": \"m1\", \"name\": \"lungs\"}]}");
    api.has("users/u1/inferences/i1/recordings/frase", Wavs.square(32_000, 16_384));
    api.says(
        "users/u1/inferences/i1/result",
        """
        {"inference": {"model_id": "m1", "age": 60, "gender": "Feminino", "rgh": "x"},
         "result": {"model_version": "1", "model_digest": "%s", "output": [0.525],
          "diagnosis": "positive", "windows": [{"score": 0.525}]}}
        """
            .formatted(FolderDigest.of(Path.of(model))));
    assertThat(run("replay", api.url() + "/v1/users/u1/inferences/i1", "--tolerance", "0.001"))
        .as(terminal.complained() + terminal.printed())
        .isZero();
  }
}
