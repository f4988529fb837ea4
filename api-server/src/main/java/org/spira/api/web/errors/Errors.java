package org.spira.api.web.errors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spira.api.shared.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The JSON of errors, in the form that FastAPI gave them. */
public final class Errors {

  /** Seconds after which a client that found the service too busy may come again. */
  public static final String RETRY_AFTER_SECONDS = "1";

  static final String UNAVAILABLE =
      "the service cannot store or read data at the moment; try again";

  private Errors() {}

  static ResponseEntity<Object> of(int status, String detail) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body(detail));
  }

  static ResponseEntity<Object> of(HttpStatus status) {
    return of(status.value(), status.getReasonPhrase());
  }

  /** What is said when a store does not answer. */
  public static Map<String, Object> unavailable() {
    return body(UNAVAILABLE);
  }

  static Map<String, Object> body(String detail) {
    return Map.of("detail", detail);
  }

  static ResponseEntity<Object> invalid(InvalidInputException invalid) {
    String place = invalid.place().name().toLowerCase(Locale.ROOT);
    List<Location> detail =
        invalid.problems().stream()
            .map(found ->
                new Location(List.of(place, found.member()), found.message(), found.type()))
            .toList();
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("detail", detail));
  }

  /** Where something is wrong, and what. */
  record Location(List<String> loc, String msg, String type) {}
}
