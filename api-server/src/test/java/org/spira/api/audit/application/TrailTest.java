package org.spira.api.audit.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spira.api.audit.domain.Link;
import org.spira.api.audit.domain.Segment;
import org.spira.api.audit.domain.Verdict;

class TrailTest extends WrittenTrail {

  @Test
  void isWholeWhenNobodyTouchedIt() {
    assertThat(verify.verify(null).isWhole()).isTrue();
    write(3);

    Verdict verdict = verify.verify(null);

    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.end().segment()).isEqualTo(3);
    assertThat(verdict.end().nextEntry()).isEqualTo(4);
    assertThat(problems(verdict.end())).isEmpty();
  }

  @Test
  void showsWhatWasChanged() {
    write(5);
    Segment was = segments.withNumber(3).orElseThrow();
    Segment other =
        new Segment(3, was.first(), was.previous(), List.of(entry("bob", "x")), was.hash());
    segments.tamper(3, Optional.of(other));
    assertThat(problems(null)).containsExactly("segment 3 was changed");

    segments.tamper(3, Optional.of(Segment.after(segments.all().get(1).link(), other.entries())));
    assertThat(problems(null)).containsExactly("segment 4 does not follow the one before it");
  }

  @Test
  void showsWhatWasRemoved() {
    write(5);
    Link end = verify.verify(null).end();
    segments.tamper(2, Optional.empty());
    segments.tamper(3, Optional.empty());
    assertThat(problems(null)).containsExactly("segments 2 to 3 are missing");

    segments.tamper(5, Optional.empty());
    assertThat(problems(end))
        .contains("the end that was written down is not in the trail: it was cut off");
  }

  @Test
  void showsAnEndThatWasCutOffWhenTheWriterGoesOn() {
    write(5);
    segments.tamper(5, Optional.empty());
    segments.tamper(4, Optional.empty());

    write(1);

    assertThat(problems(null)).containsExactly("segments 4 to 5 are missing");
  }

  @Test
  void showsABeginningThatNobodyAnswersFor() {
    write(5);
    segments.startAfter(segments.all().get(1).link());
    segments.removeBeforeStart();

    assertThat(problems(null))
        .containsExactly("everything up to segment 2 is missing, and no entry says why");
  }
}
