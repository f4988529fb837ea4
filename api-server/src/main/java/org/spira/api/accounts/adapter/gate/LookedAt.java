package org.spira.api.accounts.adapter.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** A request whose mappings are asked ahead of time: what they note on it stays apart. */
final class LookedAt extends HttpServletRequestWrapper {

  private final Map<String, Object> noted = new HashMap<>();

  LookedAt(HttpServletRequest request) {
    super(request);
    ServletRequestPathUtils.parseAndCache(this);
  }

  /** The mapped path that was found, empty when none was. */
  String pattern() {
    Object pattern = noted.get(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return pattern == null ? "" : pattern.toString();
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return noted.containsKey(name) ? noted.get(name) : super.getAttribute(name);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    noted.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    noted.put(name, null);
  }
}
