package org.spira.inference.announcements;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What people call this Inference Server where they see each by itself.
 *
 * @param replica its name, such as that of its pod; empty: none. Never taken from the machine,
 *     whose name is nobody's business
 */
@Validated
@ConfigurationProperties("inference.announcements")
record ReplicaSettings(
    @Pattern(
            regexp = "[A-Za-z0-9._-]{0,253}",
            message = "set SPIRA_REPLICA_NAME to letters, digits, '.', '_' and '-', 253 at most")
        @DefaultValue("")
        String replica) {

  Optional<String> called() {
    return Optional.of(replica).filter(name -> !name.isEmpty());
  }
}
