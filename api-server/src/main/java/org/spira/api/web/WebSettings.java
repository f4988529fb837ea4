package org.spira.api.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may call from a browser.
 *
 * @param corsOrigins SPIRA_CORS_ORIGINS, the pages that may call, as origins or patterns of
 *     origins, separated by commas
 */
@ConfigurationProperties("spira.web")
public record WebSettings(List<String> corsOrigins) {

  /** Copies the list. */
  public WebSettings {
    corsOrigins = corsOrigins == null ? List.of() : List.copyOf(corsOrigins);
  }
}
