package org.spira.api.accounts.adapter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spira.api.shared.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says at the gate in the words of the API what is refused. */
final class Answering implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final HandlerExceptionResolver errors;

  Answering(HandlerExceptionResolver errors) {
    this.errors = errors;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
    answer(request, response, Refusal.unauthenticated("Not authenticated"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
    Routes.noteRefused(request);
    answer(request, response, Refusal.forbidden());
  }

  void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
    if (errors.resolveException(request, response, null, failure) == null) {
      throw new IllegalStateException("nobody knows how to answer a refusal", failure);
    }
  }
}
