package org.spira.inference.inferences;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service stops.
 *
 * @param shutdownBudget how long stopping may take
 */
@ConfigurationProperties("inference")
record ShutdownSettings(@DefaultValue("20s") Duration shutdownBudget) {}
