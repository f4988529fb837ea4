package org.spira.api.accounts.adapter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spira.api.shared.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers as if there were nothing. */
final class NotThere implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Answering answering;

  NotThere(Answering answering) {
    this.answering = answering;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
    answering.answer(request, response, Refusal.notFound("Not Found"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
    answering.answer(request, response, Refusal.notFound("Not Found"));
  }
}
