package org.spira.inference.research.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.spira.inference.models.adapter.cache.FolderDigest;

/** From a folder to production and back, where the registry is a folder as in standalone. */
class RegisterTest extends RegistryOfModels {

  private static final String WITHOUT = "--without-evidence";

  @Test
  void registeringPutsNothingIntoProduction() throws IOException {
    work.registered();
    assertThat(work.terminal().printed()).isEqualTo("models:/lungs/2\n");
    assertThat(work.read("production")).isEqualTo("none");
    assertThat(FolderDigest.of(work.lungs("2")))
        .isEqualTo(FolderDigest.of(folder.resolve("second")));
    work.succeeds("register", work.at("first"), "--name", "lungs");
    assertThat(work.terminal().printed())
        .as("the same files once only")
        .isEqualTo("models:/lungs/1\n");
    assertThat(work.lungs("3")).doesNotExist();
  }

  @Test
  void theHighestNumberStaysInProductionWhereNothingSaysSo() throws IOException {
    Files.createDirectories(work.lungs("7"));
    Files.writeString(work.lungs("7/MLmodel"), "somebody's");
    work.registered();
    assertThat(work.terminal().printed()).isEqualTo("models:/lungs/9\n");
    assertThat(work.read("production")).isEqualTo("7");
  }

  @Test
  void whatWouldBeRefusedIsNotRegistered() {
    assertThat(work.run("register", work.at("broken"), "--name", "lungs")).isEqualTo(1);
    assertThat(work.terminal().complained())
        .contains("refused at the step description: threshold is no key; the nearest is thresholds")
        .contains("what to do:");
    assertThat(work.lungs("")).doesNotExist();
    assertThat(work.run("register", work.at("first"), "--name", "lungs/1")).isEqualTo(2);
    assertThat(work.run("register", work.at("first"))).isEqualTo(2);
  }

  @Test
  void promotesRollsBackAndTells() throws IOException {
    work.registered();
    work.succeeds("promote", "models:/lungs/1", "--why", "the first", WITHOUT, "no cases yet");
    work.succeeds("challenge", "models:/lungs/2");
    assertThat(work.read("challenger")).isEqualTo("2");
    work.succeeds(
        "promote",
        "models:/lungs/challenger",
        "--why",
        "hears \"more\"",
        "--by",
        "Bia",
        WITHOUT,
        " a \"trial\" ");
    assertThat(work.read("production")).isEqualTo("2");
    assertThat(work.terminal().complained())
        .contains("models:/lungs/2 is in production, instead of version 1")
        .contains("nothing says how good it is, and that is on record: a \"trial\"");
    work.succeeds("rollback", "lungs");
    assertThat(work.read("production")).isEqualTo("1");
    work.succeeds("history", "lungs");
    assertThat(work.terminal().printed())
        .isEqualTo(
            """
            2026-11-28T10:00:00Z  version 1, by ana: the first
                without evidence: no cases yet
            2026-11-28T10:00:00Z  version 2 instead of 1, by Bia: hears "more"
                without evidence: a "trial"
            2026-11-28T10:00:00Z  version 1 again instead of 2, by ana: rolled back
            in production now: version 1
            what is served was not asked: --server was not given
            """);
  }

  @Test
  void whatWasChangedByHandIsTold() throws IOException {
    work.registered();
    work.succeeds("promote", "models:/lungs/1", "--why", "the first", WITHOUT, "no cases yet");
    Files.writeString(work.lungs("production"), "2");
    work.succeeds("history", "lungs");
    assertThat(work.terminal().printed())
        .contains("in production now: version 2\n    which is not what the records end with");
    work.succeeds("history", "lungs", "--json");
    assertThat(work.terminal().json().path("on_record").asBoolean()).isFalse();
  }

  @Test
  void aVersionThatWouldBeRefusedIsNotPromoted() throws IOException {
    work.registered();
    Files.writeString(work.lungs("2/MLmodel"), "nothing");
    assertThat(work.run("promote", "models:/lungs/2", "--why", "w", WITHOUT, "y")).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("refused at the step manifest");
    assertThat(work.run("challenge", "models:/lungs/2")).isEqualTo(1);
    assertThat(work.read("production")).isEqualTo("none");
  }

  @Test
  void publishesOnlyWhatSaysTheSameAsInTraining() throws IOException {
    work.wav("a.wav", 0.75);
    Path reference =
        Files.writeString(folder.resolve("outputs.csv"), "recording,output\na.wav,0.5\n");
    String[] publish = {"publish", work.at("first"), reference.toString(), "--name", "lungs"};
    assertThat(work.run(publish)).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("differs first in output");
    assertThat(work.lungs("")).doesNotExist();
    Files.writeString(reference, "recording,output\na.wav,0.75\n");
    work.succeeds(publish);
    assertThat(work.terminal().printed()).isEqualTo("models:/lungs/1\n");
    assertThat(work.read("challenger")).isEqualTo("1");
    assertThat(work.read("production")).isEqualTo("none");
  }
}
