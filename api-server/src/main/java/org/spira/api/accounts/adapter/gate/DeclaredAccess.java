package org.spira.api.accounts.adapter.gate;

import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.OpenTo;
import org.spira.api.web.NoToken;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Reads what a controller says of its routes. */
final class DeclaredAccess implements AccessRule {

  @Override
  public Optional<Access> of(HandlerMethod handler, String pattern) {
    if (found(handler, NoToken.class) != null) {
      return Optional.of(Access.OPEN);
    }
    return Optional.ofNullable(found(handler, OpenTo.class)).map(Access::of);
  }

  private static <A extends Annotation> @Nullable A found(HandlerMethod handler, Class<A> type) {
    A atMethod = handler.getMethodAnnotation(type);
    return atMethod != null
        ? atMethod
        : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
  }
}
