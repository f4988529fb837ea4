package org.spira.api.web;

import java.util.List;
import org.spira.api.settings.SettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may call from a browser.
 *
 * @param corsOrigins SPIRA_CORS_ORIGINS, the pages that may call, as origins or patterns of
 *     origins, separated by commas
 */
@ConfigurationProperties("spira.web")
public record WebSettings(List<String> corsOrigins) {

  /** Refuses what no browser would ever send, and what any page would. */
  public WebSettings {
    corsOrigins =
        corsOrigins == null
            ? List.of()
            : corsOrigins.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    for (int i = 0; i < corsOrigins.size(); i++) {
      int place = i + 1;
      OriginSetting.complaint(corsOrigins.get(i))
          .ifPresent(problem -> {
            throw new SettingException(
                "SPIRA_CORS_ORIGINS", "must hold origins: entry " + place + " " + problem);
          });
    }
  }

  /** The origins in Spring's notation. */
  List<String> patterns() {
    return corsOrigins.stream().map(OriginSetting::of).map(OriginSetting::pattern).toList();
  }
}
