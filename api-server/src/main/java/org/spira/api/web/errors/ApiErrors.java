package org.spira.api.web.errors;

import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.shared.TooBusyException;
import org.spira.api.shared.TooManyException;
import org.spira.api.web.forms.UnreadableBodyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Where failures of controllers and of what they ask become answers. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
public class ApiErrors {

  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    HttpStatus status =
        switch (refusal.kind()) {
          case WRONG -> HttpStatus.BAD_REQUEST;
          case MALFORMED -> HttpStatus.UNPROCESSABLE_CONTENT;
          case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case GONE -> HttpStatus.GONE;
          case CONFLICT -> HttpStatus.CONFLICT;
          case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    ResponseEntity<Object> answer = Errors.of(status.value(), String.valueOf(refusal.getMessage()));
    return switch (refusal.kind()) {
      case UNAUTHENTICATED -> with(answer, HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case BUSY -> with(answer, HttpHeaders.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
      default -> answer;
    };
  }

  @ExceptionHandler
  ResponseEntity<Object> invalid(InvalidInputException e) {
    return Errors.invalid(e);
  }

  @ExceptionHandler
  ResponseEntity<Object> unavailable(StoreUnavailableException e) {
    LOG.error("a store is unavailable", e);
    return with(
        Errors.of(503, Errors.UNAVAILABLE), HttpHeaders.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
  }

  @ExceptionHandler
  ResponseEntity<Object> busy(TooBusyException e) {
    return with(
        Errors.of(503, String.valueOf(e.getMessage())),
        HttpHeaders.RETRY_AFTER,
        Errors.RETRY_AFTER_SECONDS);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooMany(TooManyException e) {
    return with(
        Errors.of(429, String.valueOf(e.getMessage())),
        HttpHeaders.RETRY_AFTER,
        Long.toString(e.retryAfterSeconds()));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(UnreadableBodyException e) {
    return Errors.of(e.status(), String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> wrongVerb(HttpRequestMethodNotSupportedException e) {
    ResponseEntity<Object> answer = Errors.of(HttpStatus.METHOD_NOT_ALLOWED);
    HttpHeaders headers = e.getHeaders();
    headers.putAll(answer.getHeaders());
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }

  /** A header or a parameter that no client of good will sends, found when it was asked for. */
  @ExceptionHandler
  ResponseEntity<Object> strange(RequestRejectedException e) {
    LOG.debug("the firewall refused a request", e);
    return Errors.of(HttpStatus.BAD_REQUEST);
  }

  /** A query that cannot be read. What stood in it may be a patient's, so it is not logged. */
  @ExceptionHandler
  ResponseEntity<Object> unreadable(InvalidParameterException e) {
    LOG.debug("a query could not be read");
    return Errors.of(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ResponseEntity<Object> gone(IOException e) {
    LOG.debug("a client went away", e);
    return Errors.of(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ResponseEntity<Object> other(Exception e) {
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      int status = known.getStatusCode().value();
      HttpStatus standard = HttpStatus.resolve(status);
      return Errors.of(status, standard == null ? "Refused" : standard.getReasonPhrase());
    }
    LOG.error("a request failed for a reason that nobody foresaw", e);
    return Errors.of(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static ResponseEntity<Object> with(
      ResponseEntity<Object> answer, String header, String value) {
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(answer.getHeaders());
    headers.set(header, value);
    return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
  }
}
