package org.spira.inference.research.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.spira.audio.npy.Npy;
import org.spira.inference.hearing.Wavs;
import org.spira.inference.models.adapter.cache.FolderDigest;
import tools.jackson.databind.JsonNode;

/** The commands with a model that takes age and sex of the form beside what it hears. */
class FormCommandsTest extends FormModelCalls {

  @Test
  void checkSaysWhatItTakes() {
    assertThat(run("check", model, "--json")).as(terminal.printed()).isZero();
    assertThat(terminal.json().path("takes_of_the_form").valueStream().map(JsonNode::asString))
        .containsExactly("age", "gender");
    assertThat(terminal.json().path("rows_independent").asBoolean()).isTrue();
  }

  private int diagnose(String... form) {
    List<String> words = new ArrayList<>(List.of("diagnose", "--model", model, "--frase"));
    words.add(folder.resolve("a.wav").toString());
    for (String member : form) {
      words.addAll(List.of("--form", member));
    }
    return run(words.toArray(String[]::new));
  }

  @Test
  void diagnoseTakesWhatIsGiven() {
    assertThat(diagnose("age=60", "gender=Feminino")).as(terminal.complained()).isZero();
    assertThat(terminal.json().path("diagnosis").asString()).isEqualTo("positive");
    assertThat(diagnose("age=60")).isZero();
    assertThat(terminal.json().path("remark").asString()).endsWith("number for it: gender");
    assertThat(diagnose()).isEqualTo(1);
    assertThat(terminal.complained()).contains("the model needs age of the form");
    assertThat(diagnose("rgh=1")).isEqualTo(2);
    assertThat(terminal.complained()).contains("'rgh' is no member of a form");
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
