package org.spira.standalone;

import java.util.Optional;
import org.spira.api.accounts.adapter.gate.Access;
import org.spira.api.accounts.adapter.gate.AccessRule;
import org.spira.inference.direct.adapter.rest.KeyFilter;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may ask the Inference Server's models directly, where they answer beside the API: whoever has
 * a token of the API, and programs that show the configured key. Its probes tell nothing of a model
 * and are open.
 */
final class DirectAccess implements AccessRule {

  private static final String DIRECT = "org.spira.inference.direct.";

  private final String key;

  DirectAccess(String key) {
    this.key = key;
  }

  @Override
  public Optional<Access> of(HandlerMethod handler, String pattern) {
    if (!handler.getBeanType().getName().startsWith(DIRECT)) {
      return Optional.empty();
    }
    return Optional.of(KeyFilter.PROBES.contains(pattern) ? Access.OPEN : Access.tokenOrKey(key));
  }
}
