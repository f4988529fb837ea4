package org.spira.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spira.inference.models.ModelReport;
import org.spira.inference.models.ModelRole;
import org.spira.inference.models.ServedModels;
import org.spira.inference.models.application.port.ServedVersions;

/** A server that starts, or goes on, while something that it needs is away or broken. */
class NeighboursAwayIT extends ServedFolder {

  /** A version serves before all replicas know of it. */
  private void awaitRemembered() {
    await().until(() -> server.getBean(ServedVersions.class).lastServed(TestBed.MODEL).isPresent());
  }

  @Test
  void inferencesWaitForAStoreThatIsAway() throws Exception {
    bed.send(id(1), "pauses-frase.wav", "");
    assertThat(bed.result().error()).isNull();
    bed.s3.kill();
    bed.ask(id(1) + "x");
    bed.s3.restart();
    // never stored: an error, but only once the store could be asked
    assertThat(bed.result().error()).isEqualTo("recording frase is missing");
  }

  @Test
  void aNewReplicaServesWhatServedLastWhenTheNewestIsRefused(@TempDir Path emptyCache)
      throws Exception {
    awaitRemembered();
    server.close();
    brokenVersion("2");
    server = bed.startServer(registry, emptyCache);
    awaitAnswersOfTheFirst();
    ModelReport report = server.getBean(ServedModels.class).reports().getFirst();
    assertThat(report.state()).isEqualTo(ServedModels.State.SERVING);
    assertThat(report.refused())
        .extracting(ModelReport.Refusal::version, ModelReport.Refusal::step)
        .containsExactly(tuple("2", "load"));
  }

  private void awaitAnswersOfTheFirst() throws Exception {
    await().until(() -> serves(ModelRole.PRODUCTION, "1"));
    bed.send(id(3), "pauses-frase.wav", "");
    assertThat(bed.result().modelVersion()).isEqualTo("1");
  }

  @Test
  void aNewReplicaServesWhatServedLastWhenTheRegistryIsAway(@TempDir Path emptyCache)
      throws Exception {
    awaitRemembered();
    server.close();
    server = bed.startServer(registry.resolve("away"), emptyCache);
    awaitAnswersOfTheFirst();
  }

  @Test
  void servesFromTheCacheWhenTheRegistryIsAwayAtTheStart() throws Exception {
    server.close();
    server = bed.startServer(registry.resolve("away"), cache);
    awaitAnswersOfTheFirst();
  }
}
