package org.spira.api.web.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class BrokenAnswersTest {

  private final Logger log = (Logger) LoggerFactory.getLogger(BrokenAnswers.class);
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @BeforeEach
  void listen() {
    log.setLevel(Level.INFO);
    log.addAppender(said);
    said.start();
  }

  @AfterEach
  void listenNoMore() {
    log.detachAppender(said);
    log.setLevel(null);
  }

  private @Nullable ModelAndView resolved(Exception failure) {
    return new BrokenAnswers()
        .resolveException(new MockHttpServletRequest(), response, null, failure);
  }

  @Test
  void areLeftToOthersWhereNothingHasLeft() {
    assertThat(resolved(new IOException("gone"))).isNull();
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void areNoNewsWhereTheirReaderIsGone() {
    response.setCommitted(true);

    assertThat(resolved(new IllegalStateException("not written", new IOException("gone"))))
        .isNotNull();
    assertThat(said.list).isEmpty();
  }

  @Test
  void areNewsWhereAStoreFailed() {
    response.setCommitted(true);

    assertThat(resolved(new StoreUnavailableException("away", new IOException("gone"))))
        .isNotNull();
    assertThat(said.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
  }
}
