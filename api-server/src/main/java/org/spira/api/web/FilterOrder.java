package org.spira.api.web;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** In which order the filters before the controllers stand. */
public enum FilterOrder {
  /** First, so that a page sees every answer, refusals included. */
  CORS(0),
  /** Before whatever looks at the path. */
  SLASHES(1),
  /** Before the body is read. */
  UPLOADS(2),
  /** Before whatever answers at length. */
  ANSWERS(3);

  private final int place;

  FilterOrder(int place) {
    this.place = place;
  }

  /** Puts the filter there. */
  public <F extends Filter> FilterRegistrationBean<F> put(F filter) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
