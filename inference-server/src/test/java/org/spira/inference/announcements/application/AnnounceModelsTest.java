package org.spira.inference.announcements.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spira.common.ModelsAnnouncement;
import org.spira.inference.models.ModelReport;

class AnnounceModelsTest extends HeardAnnouncements {

  @Test
  void saysWhatServesAndWhatIsRefusedAndWhy() {
    reports.add(SERVING);
    reports.add(ModelReport.unusable("a,b", "rename it"));
    announce.look(false);
    assertThat(said.all)
        .containsExactly(
            new ModelsAnnouncement(
                    "me", AnnounceModels.GOOD_FOR, List.of(SAID_OF_SERVING, SAID_OF_UNUSABLE))
                .called("pod-1"));
  }

  @Test
  void saysItAgainAndAgain() {
    announce.look(false);
    pass(AnnounceModels.EVERY.minusMillis(1));
    assertThat(said.all).hasSize(1);
    pass(Duration.ofMillis(1));
    assertThat(said.all).hasSize(2);
  }

  @Test
  void saysItWhenItChangesAndWhenItIsAsked() {
    announce.look(false);
    reports.add(SERVING);
    announce.look(false);
    announce.look(false);
    assertThat(said.all).hasSize(2);
    announce.look(true);
    assertThat(said.all).hasSize(3);
  }

  @Test
  void whatCannotBeSaidIsSaidAtTheNextLook() {
    said.away = true;
    announce.look(false);
    announce.look(false);
    said.away = false;

    announce.look(false);
    announce.look(false);

    assertThat(said.all).hasSize(1);
  }

  @Test
  void announcesByItselfAnswersWhoeverAsksAndTakesLeave() throws InterruptedException {
    announce.start();
    assertThat(said.next().goodForMs()).isPositive();

    said.asked.run();
    assertThat(said.next().goodForMs()).isPositive();

    announce.stop();
    assertThat(said.next()).isEqualTo(ModelsAnnouncement.farewell("me"));
  }

  @Test
  void stopsAlsoWhenNobodyHears() {
    announce.start();
    said.away = true;

    announce.stop();

    assertThat(said.all).doesNotContain(ModelsAnnouncement.farewell("me"));
  }
}
