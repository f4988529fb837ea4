package org.spira.api.models;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.ModelsAnnouncement;

/**
 * How a model stands on one Inference Server, as that one said last.
 *
 * @param name what people call it, or where it has no name, the first letters of the word that it
 *     is known by
 * @param state how far the model is there, in one word; null where it does not know the model
 * @param serving the versions that serve there, each in its role
 * @param refused those that it refused, and why
 */
public record Replica(
    @Schema(description = "as SPIRA_REPLICA_NAME says; else the first letters of a random word")
        String name,
    @Schema(
            description =
                "how far the model is there: serving, loading, refused, absent, unreachable,"
                    + " unusable; null where the replica does not know the model")
        @Nullable String state,
    List<InRole> serving,
    List<Serving.Refused> refused) {

  /** Copies the lists. */
  public Replica {
    serving = List.copyOf(serving);
    refused = List.copyOf(refused);
  }

  /**
   * A version that serves there.
   *
   * @param role {@code production} or {@code challenger}
   * @param digest SHA-256 of its files, hexadecimal
   * @param since when it took over the role there; null where the replica does not tell
   */
  public record InRole(
      @Schema(description = "production or challenger") String role,
      String version,
      @Schema(description = "SHA-256 of its files") String digest,
      @Schema(
              description =
                  "when it took over the role there; null where the replica does not tell")
          @Nullable Instant since) {

    static InRole of(ModelsAnnouncement.Serving said) {
      return new InRole(said.role(), said.version(), said.digest(), said.since());
    }
  }
}
