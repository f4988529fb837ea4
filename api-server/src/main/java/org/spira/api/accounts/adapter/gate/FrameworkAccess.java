package org.spira.api.accounts.adapter.gate;

import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/**
 * The short list of routes that are not ours and open: the API's description, without data, and
 * which verbs a path knows. An endpoint of the actuator has a chain of its own.
 */
final class FrameworkAccess implements AccessRule {

  private static final Set<String> DESCRIPTION =
      Set.of("/openapi.json", "/openapi.json/swagger-config", "/openapi.json.yaml", "/docs");
  private static final String DESCRIBER = "org.springdoc.";
  private static final String VERBS =
      "org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping$";

  @Override
  public Optional<Access> of(HandlerMethod handler, String pattern) {
    String type = handler.getBeanType().getName();
    boolean describes = type.startsWith(DESCRIBER) && DESCRIPTION.contains(pattern);
    return describes || type.startsWith(VERBS) ? Optional.of(Access.OPEN) : Optional.empty();
  }
}
