package org.spira.inference.announcements;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where it is announced what is served.
 *
 * @param resultsSubject where results are published; announcements are beside it
 */
@Validated
@ConfigurationProperties("inference.nats")
record AnnouncementSettings(@NotBlank String resultsSubject) {}
