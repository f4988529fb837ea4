package org.spira.api.accounts.adapter.gate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.ParameterizableViewController;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Tells what a request needs, by asking the very mappings that will route it. A path without a
 * route and a verb that a path does not know need nothing: there is nothing behind them, and
 * everybody is told so. Whatever is routed and not classified is closed. Safe for several threads.
 */
public final class Routes {

  private static final String KNOWN = Routes.class.getName();
  private static final String VARIABLES = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

  private final ObjectProvider<HandlerMapping> mappings;
  private final List<AccessRule> rules;

  Routes(ObjectProvider<HandlerMapping> mappings, List<AccessRule> rules) {
    this.mappings = mappings;
    this.rules = List.copyOf(rules);
  }

  /** What a route asks for; {@link Access#CLOSED} when no rule knows it. */
  public Access of(HandlerMethod handler, String pattern) {
    return rules.stream()
        .flatMap(rule -> rule.of(handler, pattern).stream())
        .findFirst()
        .orElse(Access.CLOSED);
  }

  /** What the request needs; found out once for each. */
  Access of(HttpServletRequest request) {
    if (request.getAttribute(KNOWN) instanceof Found found
        && found.path().equals(request.getRequestURI())) {
      return found.access();
    }
    Found found = find(request);
    request.setAttribute(KNOWN, found);
    return found.access();
  }

  /** Leaves on the request what was refused there, for whoever notes it. */
  static void noteRefused(HttpServletRequest request) {
    if (request.getAttribute(KNOWN) instanceof Found found && found.handler() != null) {
      request.setAttribute(Caller.REFUSED, found.handler());
      request.setAttribute(VARIABLES, found.variables());
    }
  }

  private Found find(HttpServletRequest request) {
    LookedAt copy = new LookedAt(request);
    String path = request.getRequestURI();
    try {
      for (HandlerMapping mapping : mappings.orderedStream().toList()) {
        HandlerExecutionChain chain = mapping.getHandler(copy);
        if (chain != null) {
          return found(path, chain.getHandler(), copy);
        }
      }
      return new Found(path, Access.OPEN, null, null);
    } catch (ServletException e) {
      // no such verb or media type here: the dispatcher will find the same, and say so
      return new Found(path, Access.OPEN, null, null);
    } catch (Exception e) {
      return new Found(path, Access.CLOSED, null, null);
    }
  }

  private Found found(String path, Object handler, LookedAt request) {
    return new Found(
        path, of(handler, request.pattern()), handler, request.getAttribute(VARIABLES));
  }

  private Access of(@Nullable Object handler, String pattern) {
    return switch (handler) {
      case HandlerMethod method -> of(method, pattern);
      // pages and their parts, which hold no data, and redirects to them
      case ResourceHttpRequestHandler resources -> Access.OPEN;
      case ParameterizableViewController redirect -> Access.OPEN;
      case null, default -> Access.CLOSED;
    };
  }

  private record Found(
      String path, Access access, @Nullable Object handler, @Nullable Object variables) {}
}
