package org.spira.api.audit.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.spira.api.accounts.FindAccount;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.web.audited.Audited;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Remembers which requests are to be noted, and notes before it is done what changes something:
 * whoever does it and dies has left a trace, and what cannot be noted is not done.
 */
final class AuditInterceptor implements HandlerInterceptor {

  private final AppendEntries append;
  private final FindAccount accounts;
  private final Clock clock;

  AuditInterceptor(AppendEntries append, FindAccount accounts, Clock clock) {
    this.append = append;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      Audited audited = method.getMethodAnnotation(Audited.class);
      if (audited != null) {
        begin(AuditedCall.begin(audited, request));
      }
    }
    return true;
  }

  private void begin(AuditedCall call) {
    if (call.isChange()) {
      try {
        append.append(call.entry(clock.instant(), Outcome.ASKED, null, accounts));
      } catch (RuntimeException e) {
        // the answer that says so is not noted either
        call.note();
        throw e;
      }
    }
  }
}
