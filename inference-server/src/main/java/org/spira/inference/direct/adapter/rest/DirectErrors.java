package org.spira.inference.direct.adapter.rest;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.inference.direct.InvalidInputException;
import org.spira.inference.engine.ModelFailedException;
import org.spira.inference.shared.TryLaterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The one error shape that both protocols happen to share: {@code {"error": "…"}}. */
public abstract class DirectErrors {

  private static final Logger LOG = LoggerFactory.getLogger(DirectErrors.class);

  @ExceptionHandler
  ResponseEntity<Map<String, String>> invalid(InvalidInputException e) {
    return error(HttpStatus.BAD_REQUEST, e);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> slow(SlowBodyException e) {
    return error(HttpStatus.REQUEST_TIMEOUT, e);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> unknown(NoSuchModelException e) {
    return error(HttpStatus.NOT_FOUND, e);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> busy(TryLaterException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", String.valueOf(e.getMessage())));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> failed(ModelFailedException e) {
    LOG.warn("A model asked directly failed", e);
    return error(HttpStatus.INTERNAL_SERVER_ERROR, e);
  }

  private static ResponseEntity<Map<String, String>> error(HttpStatus status, Exception e) {
    // said whatever the client accepts: one that takes bytes alone would never learn what is wrong
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("error", String.valueOf(e.getMessage())));
  }

  /** The model, or this version of it, does not serve here. */
  public static final class NoSuchModelException extends RuntimeException {
    public NoSuchModelException(String message) {
      super(message);
    }
  }
}
