package org.spira.api.web.outgoing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.spira.common.pace.Pace;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no answer leave more slowly than a pace, so that nobody keeps a place of an account, a
 * connection of a store or memory by reading a byte now and then. An answer that fails when a part
 * of it has left is broken off as well: the connection ends in the middle, which no client takes
 * for the end. Safe for several threads.
 */
public final class PacedAnswers extends OncePerRequestFilter {

  private final Pace pace;
  private final LongAdder tooSlow = new LongAdder();

  /** Lets them leave at this pace. */
  public PacedAnswers(Pace pace) {
    this.pace = pace;
  }

  /** How many were broken off since the start because their reader was too slow. */
  public long tooSlow() {
    return tooSlow.sum();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PacedAnswer answer = new PacedAnswer(response, pace, tooSlow::increment);
    chain.doFilter(request, answer);
    // whoever answered may have taken it for an error that can still be told
    answer.requireWhole();
  }
}
