package org.spira.api.web.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;
import org.spira.common.pace.Pace;
import org.spira.common.pace.SlowReaderException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PacedAnswersTest {

  private static final Pace NEVER_MISSED = new Pace(1, Duration.ofHours(1), Duration.ofHours(1));
  private static final Pace ALWAYS_MISSED = new Pace(1, Duration.ZERO, Duration.ZERO);
  private static final byte[] BODY = "a part of it".getBytes(StandardCharsets.UTF_8);

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private PacedAnswers answer(Pace pace, FilterChain chain) throws Exception {
    PacedAnswers answers = new PacedAnswers(pace);
    answers.doFilter(new MockHttpServletRequest(), response, chain);
    return answers;
  }

  @Test
  void leaveAsTheyAre() throws Exception {
    PacedAnswers answers =
        answer(
            NEVER_MISSED,
            (request, answer) -> {
              answer.getOutputStream().write(BODY);
              answer.getOutputStream().write('!');
              answer.flushBuffer();
            });

    assertThat(response.getContentAsString()).isEqualTo("a part of it!");
    assertThat(answers.tooSlow()).isZero();
  }

  @Test
  void areBrokenOffForGoodWhereTheyAreReadTooSlowly() {
    PacedAnswers answers = new PacedAnswers(ALWAYS_MISSED);

    assertThatThrownBy(() ->
            answers.doFilter(
                new MockHttpServletRequest(),
                response,
                (request, answer) -> {
                  ServletOutputStream out = answer.getOutputStream();
                  assertThatThrownBy(() -> out.write(BODY)).isInstanceOf(SlowReaderException.class);
                  assertThatThrownBy(() -> out.write(BODY)).isInstanceOf(CloseNowException.class);
                }))
        .isInstanceOf(CloseNowException.class)
        .hasCauseInstanceOf(SlowReaderException.class);
    assertThat(response.getContentAsByteArray()).isEqualTo(BODY);
    assertThat(answers.tooSlow()).isEqualTo(1);
  }

  @Test
  void areBrokenOffWhereTheyFailInTheMiddle() {
    assertThatThrownBy(() ->
            answer(
                NEVER_MISSED,
                (request, answer) -> {
                  answer.getOutputStream().write(BODY);
                  answer.flushBuffer();
                  ((PacedAnswer) answer).setStatus(503);
                  ServletOutputStream out = answer.getOutputStream();
                  assertThatThrownBy(() -> out.write(BODY)).isInstanceOf(IOException.class);
                }))
        .isInstanceOf(CloseNowException.class)
        .hasRootCauseMessage("an answer failed after a part of it had left");
    assertThat(response.getContentAsByteArray()).isEqualTo(BODY);
  }

  @Test
  void areErrorsWhereNothingHasLeftYet() throws Exception {
    answer(
        NEVER_MISSED,
        (request, answer) -> {
          ((PacedAnswer) answer).setStatus(503);
          answer.getOutputStream().write(BODY);
        });

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentAsByteArray()).isEqualTo(BODY);
  }
}
