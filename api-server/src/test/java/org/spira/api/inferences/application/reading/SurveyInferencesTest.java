package org.spira.api.inferences.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.spira.api.inferences.application.reading.SurveyInferences.Reason;
import org.spira.api.inferences.application.reading.SurveyInferences.Survey;
import org.spira.api.inferences.domain.CreatedIn;
import org.spira.api.inferences.domain.Dispatch;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inmemory.InMemoryInferences;
import org.spira.api.inmemory.Samples;

class SurveyInferencesTest {

  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  private final InMemoryInferences inferences = new InMemoryInferences();
  private final SurveyInferences survey =
      new SurveyInferences(inferences, Clock.fixed(NOW, ZoneOffset.UTC));

  private Inference accepted(Instant when) {
    String id = new ObjectId(Date.from(when)).toHexString();
    Inference inference = Inference.accepted(id, "u", "m", CreatedIn.text(when), Samples.form(41));
    inferences.add(inference, Dispatch.first(when));
    return inference;
  }

  private void failed(Instant when, String reason) {
    inferences.end(accepted(when).fail(reason));
  }

  @Test
  void tellsWhatWaitsAndWhyTheOthersFailedOfLate() {
    failed(NOW.minusSeconds(25 * 3600), "the day before");
    failed(NOW.minusSeconds(30), "nothing was heard");
    failed(NOW.minusSeconds(20), "a store was away");
    failed(NOW.minusSeconds(10), "nothing was heard");
    accepted(NOW.minusSeconds(5));

    Survey seen = survey.survey();
    assertThat(seen.reasons())
        .containsExactly(new Reason("nothing was heard", 2), new Reason("a store was away", 1));
    assertThat(seen.failed()).isEqualTo(3);
    assertThat(seen.looksAtAllFailed()).isTrue();
    assertThat(seen.unfinished().size()).isEqualTo(1);
    assertThat(seen.unfinished().oldest()).contains(NOW.minusSeconds(5));
    assertThat(seen.countsAllUnfinished()).isTrue();
  }

  @Test
  void saysWhereItDidNotLookAtAll() {
    for (int i = 0; i <= SurveyInferences.MOST_FAILED; i++) {
      failed(NOW.minusSeconds(1), "reason " + i % 30);
    }

    Survey seen = survey.survey();
    assertThat(seen.failed()).isEqualTo(SurveyInferences.MOST_FAILED);
    assertThat(seen.looksAtAllFailed()).isFalse();
    assertThat(seen.reasons()).hasSize(20);
  }
}
