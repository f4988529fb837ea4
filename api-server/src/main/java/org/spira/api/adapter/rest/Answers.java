package org.spira.api.adapter.rest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in JSON, whatever the client says it accepts: the old service did so too. */
final class Answers {

  private Answers() {}

  static <T> ResponseEntity<T> ok(T body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
