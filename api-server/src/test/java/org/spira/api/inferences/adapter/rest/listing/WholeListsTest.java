package org.spira.api.inferences.adapter.rest.listing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.shared.TooManyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WholeListsTest {

  private final WholeLists lists = new WholeLists(Duration.ofMillis(10));

  @AfterEach
  void forgetTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  private static ServletRequestAttributes nextRequest() {
    ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());
    RequestContextHolder.setRequestAttributes(request);
    return request;
  }

  @Test
  void oneOfAnAccountIsAnsweredAtATime() {
    ServletRequestAttributes first = nextRequest();
    lists.holdUntilAnswered("ana");

    ServletRequestAttributes second = nextRequest();
    assertThatThrownBy(() -> lists.holdUntilAnswered("ana")).isInstanceOf(TooManyException.class);
    assertThatCode(() -> lists.holdUntilAnswered("bea")).doesNotThrowAnyException();

    first.requestCompleted();
    assertThatCode(() -> lists.holdUntilAnswered("ana")).doesNotThrowAnyException();
    second.requestCompleted();
  }
}
