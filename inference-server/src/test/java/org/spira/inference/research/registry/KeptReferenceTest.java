package org.spira.inference.research.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.WireJson;
import org.spira.common.drift.DriftReference;
import org.spira.common.drift.Histogram;
import org.spira.common.drift.Measure;
import org.spira.inference.models.adapter.cache.FolderDigest;

/** What servers compare their days with is kept beside the version, and only if it is of it. */
class KeptReferenceTest extends RegistryOfModels {

  @Test
  void keepsWhatServersCompareWithBesideTheVersion() throws IOException {
    work.evaluated("first");
    work.evaluated("second");
    String report = work.at("second-report");
    assertThat(work.run("register", work.at("first"), "--name", "lungs", "--report", report))
        .isEqualTo(1);
    assertThat(work.terminal().complained())
        .contains("the report is about a model with the SHA-256");
    assertThat(work.lungs("")).doesNotExist();

    work.succeeds("register", work.at("second"), "--name", "lungs", "--report", report);
    DriftReference reference =
        WireJson.readReference(work.read("references/1.json").getBytes(UTF_8));
    assertThat(reference.modelSha256()).isEqualTo(FolderDigest.of(folder.resolve("second")));
    assertThat(reference.cases()).isEqualTo(3);
    // 0.25, 0.55 and 0.75
    assertThat(reference.of("score").orElseThrow())
        .isEqualTo(Histogram.of(Measure.SCORE, List.of(0.25, 0.55, 0.75)));
    assertThat(reference.of("frase.sample_rate").orElseThrow().counts())
        .isEqualTo(List.of(0, 0, 3, 0, 0, 0, 0));
    assertThat(work.read("production")).isEqualTo("none");

    Files.delete(folder.resolve("second-report/reference.json"));
    assertThat(work.run("register", work.at("second"), "--name", "lungs", "--report", report))
        .isEqualTo(1);
    assertThat(work.terminal().complained()).contains("nothing that servers could compare with");
  }

  @Test
  void aReferenceOfAnotherModelIsNoticed() throws IOException {
    work.registered();
    work.evaluated("first");
    work.evaluated("second");
    Files.copy(
        folder.resolve("first-report/reference.json"),
        folder.resolve("second-report/reference.json"),
        StandardCopyOption.REPLACE_EXISTING);
    String[] promote = {
      "promote", "models:/lungs/2", "--why", "w", "--report", work.at("second-report")
    };
    assertThat(work.run(promote)).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("is not of the model of the report");
    Files.writeString(folder.resolve("second-report/reference.json"), "[]");
    assertThat(work.run(promote)).isEqualTo(1);
    assertThat(work.terminal().complained()).contains("reference.json cannot be read");
  }
}
