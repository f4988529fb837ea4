package org.spira.api.web.proxies;

import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What stands in front.
 *
 * @param inFront SPIRA_PROXIES, how many proxies a request comes through, one behind the other
 */
@ConfigurationProperties("spira.proxies")
record ProxySettings(int inFront) {

  /** Refuses impossible numbers. */
  ProxySettings {
    Require.positive(inFront, "SPIRA_PROXIES");
  }
}
