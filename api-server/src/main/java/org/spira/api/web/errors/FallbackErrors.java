package org.spira.api.web.errors;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.spira.api.web.NoToken;
import org.spira.api.web.audited.Unaudited;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says in JSON what failed before any controller was reached. */
@Hidden
@RestController
public class FallbackErrors implements ErrorController {

  @Unaudited("says only that something failed")
  @NoToken
  @RequestMapping("/error")
  ResponseEntity<Object> error(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer known ? HttpStatus.resolve(known) : null;
    return Errors.of(status == null ? HttpStatus.NOT_FOUND : status);
  }
}
