package org.spira.api.accounts.adapter.gate;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What browsers are told to refuse, over what Spring Security tells them by itself: pages run and
 * show what comes from here, hear the microphone, and do nothing else.
 */
final class SafeHeaders {

  private static final String COMMON =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          // recordings are heard before they are sent
          "media-src 'self' blob:",
          "worker-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private static final String OURS = COMMON + "; img-src 'self'";

  /** The styles of the API's description carry their images with them. */
  private static final String DESCRIPTION = COMMON + "; img-src 'self' data:";

  private static final RequestMatcher DESCRIPTION_PAGES =
      PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");

  private SafeHeaders() {}

  static void put(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter(policy(DESCRIPTION_PAGES, DESCRIPTION))
        .addHeaderWriter(policy(new NegatedRequestMatcher(DESCRIPTION_PAGES), OURS))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions ->
            permissions.policy("microphone=(self), camera=(), geolocation=(), payment=(), usb=()"));
  }

  private static DelegatingRequestMatcherHeaderWriter policy(RequestMatcher where, String policy) {
    return new DelegatingRequestMatcherHeaderWriter(
        where, new ContentSecurityPolicyHeaderWriter(policy));
  }
}
