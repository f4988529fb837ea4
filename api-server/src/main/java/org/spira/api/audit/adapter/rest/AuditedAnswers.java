package org.spira.api.audit.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.FindAccount;
import org.spira.api.audit.application.AppendEntries;
import org.spira.api.audit.domain.Outcome;
import org.spira.api.shared.ApiClock;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.web.errors.Errors;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Notes what a request came to when its answer is known and before the first byte of it leaves. An
 * answer that cannot be noted does not leave: 503 goes in its place.
 */
@RestControllerAdvice(basePackages = "org.spira.api")
final class AuditedAnswers implements ResponseBodyAdvice<Object> {

  private final AppendEntries append;
  private final FindAccount accounts;
  private final Clock clock;

  AuditedAnswers(AppendEntries append, FindAccount accounts, ApiClock clock) {
    this.append = append;
    this.accounts = accounts;
    this.clock = clock.clock();
  }

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType selectedContentType,
      Class<? extends HttpMessageConverter<?>> selectedConverterType,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
    int status = ((ServletServerHttpResponse) response).getServletResponse().getStatus();
    return AuditedCall.toBeNoted(servlet)
        .map(call -> noted(call, status, body, response))
        .orElse(body);
  }

  private @Nullable Object noted(
      AuditedCall call, int status, @Nullable Object body, ServerHttpResponse response) {
    call.note();
    Outcome outcome = Outcome.ofStatus(status);
    try {
      append.append(call.entry(clock.instant(), outcome, body, accounts));
      return body;
    } catch (StoreUnavailableException e) {
      if (outcome == Outcome.DONE) {
        throw e;
      }
      // thrown while a failure is being answered it would be taken for one of the server's own
      response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
      response.getHeaders().set(HttpHeaders.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
      return Errors.unavailable();
    }
  }
}
