package org.spira.api.web.outgoing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.shared.StoreUnavailableException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells nobody what failed after a part of an answer had left: there is no place for it any more.
 * That a client went away is no news either, so that nobody fills the log by going away.
 */
public final class BrokenAnswers implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);

  /** Before whatever makes answers of failures. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!response.isCommitted()) {
      return null;
    }
    if (isOfTheReader(failure)) {
      LOG.debug("whoever read an answer is gone, or too slow", failure);
    } else {
      LOG.error("an answer was broken off", failure);
    }
    // which is how the answer learns that it is broken
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    return new ModelAndView();
  }

  private static boolean isOfTheReader(Exception failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof StoreUnavailableException) {
        return false;
      }
    }
    return NestedExceptionUtils.getMostSpecificCause(failure) instanceof IOException;
  }
}
