package org.spira.api.hospitals;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which hospitals there are to be.
 *
 * @param bootstrap SPIRA_BOOTSTRAP_HOSPITALS, names separated by commas, added when missing
 */
@ConfigurationProperties("spira.hospitals")
record HospitalSettings(List<String> bootstrap) {

  HospitalSettings {
    bootstrap = bootstrap == null ? List.of() : List.copyOf(bootstrap);
  }
}
