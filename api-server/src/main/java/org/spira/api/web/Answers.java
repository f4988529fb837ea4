package org.spira.api.web;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in JSON, whatever the client says it accepts: the old service did so too. */
public final class Answers {

  private Answers() {}

  /** 200 with this body. */
  public static <T> ResponseEntity<T> ok(T body) {
    return ok(body, Optional.empty());
  }

  /** The same, with this link to what follows, if anything does. */
  public static <T> ResponseEntity<T> ok(T body, Optional<String> link) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
    link.ifPresent(next -> answer.header(HttpHeaders.LINK, next));
    return answer.body(body);
  }
}
