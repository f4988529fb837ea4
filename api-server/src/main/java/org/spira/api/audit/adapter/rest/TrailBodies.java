package org.spira.api.audit.adapter.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spira.api.audit.application.SearchTrail.Found;
import org.spira.api.audit.application.SearchTrail.Page;
import org.spira.api.audit.domain.Entry;

/** The JSON about the trail. */
final class TrailBodies {

  private TrailBodies() {}

  /**
   * A page.
   *
   * @param next what {@code before} must be for the next page; null when this is the last
   */
  record EntryList(List<EntryBody> entries, @Nullable Long next) {

    static EntryList of(Page page) {
      return new EntryList(
          page.entries().stream().map(EntryBody::of).toList(),
          page.next().isPresent() ? page.next().getAsLong() : null);
    }
  }

  record EntryBody(
      long number,
      Instant at,
      @JsonProperty("actor_id") String actorId,
      @JsonProperty("actor_name") String actorName,
      String role,
      String address,
      String action,
      @Schema(description = "ids by what they are ids of") Map<String, String> records,
      @Schema(allowableValues = {"asked", "done", "refused", "failed"}) String outcome) {

    static EntryBody of(Found found) {
      Entry entry = found.entry();
      return new EntryBody(
          found.number(),
          entry.at(),
          entry.actor().id(),
          entry.actor().name(),
          entry.actor().role(),
          entry.actor().address(),
          entry.action(),
          entry.records(),
          entry.outcome().wireName());
    }
  }
}
