package org.spira.api.accounts.adapter.gate;

import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/** Says of some routes what they ask of their callers; each bean of this type is heard. */
@FunctionalInterface
public interface AccessRule {

  /**
   * What the route asks for, if this rule knows.
   *
   * @param pattern the path as it is mapped, such as {@code /v1/models/{model_id}}
   */
  Optional<Access> of(HandlerMethod handler, String pattern);
}
