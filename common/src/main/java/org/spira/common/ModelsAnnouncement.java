package org.spira.common;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spira.common.drift.DriftReference;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What one Inference Server says of all its models, whole each time. Members that a reader does not
 * know are ignored; what would change the meaning of those here raises the format, and whoever does
 * not know that believes nothing of it.
 *
 * @param format {@link #FORMAT}
 * @param server who says it: another word for each process, kept for its life
 * @param replica what people call that server; absent where nobody gave it a name, or it is of a
 *     version that does not tell
 * @param goodForMs milliseconds after which it is not to be believed any more unless it is said
 *     again, at most {@link #LONGEST_GOOD}; 0 is a farewell
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelsAnnouncement(
    int format, String server, @Nullable String replica, Long goodForMs, List<Announced> models) {

  /** The format that is written, and the only one that is read. */
  public static final int FORMAT = 1;

  /** How long an announcement can be good for at most. */
  public static final Duration LONGEST_GOOD = Duration.ofMinutes(10);

  /** The role of the version that diagnoses. */
  public static final String PRODUCTION = "production";

  /** The state of a model of which it is not known yet whether it will serve. */
  public static final String LOADING = "loading";

  /** Copies the models. */
  public ModelsAnnouncement {
    Objects.requireNonNull(server, "server");
    Objects.requireNonNull(goodForMs, "good_for_ms");
    models = List.copyOf(models);
  }

  /** In the format of today, of a server without another name. */
  public ModelsAnnouncement(String server, Duration goodFor, List<Announced> models) {
    this(FORMAT, server, null, goodFor.toMillis(), models);
  }

  /** The same, of a server that people know by this name. */
  public ModelsAnnouncement called(@Nullable String name) {
    return new ModelsAnnouncement(format, server, name, goodForMs, models);
  }

  /** The last words of a server that stops. */
  public static ModelsAnnouncement farewell(String server) {
    return new ModelsAnnouncement(server, Duration.ZERO, List.of());
  }

  /**
   * How a model stands on that server.
   *
   * @param name its registered name
   * @param channel where its inferences arrive; absent when it is only asked directly
   * @param state one word, which a reader need not know
   * @param serving the versions that serve
   * @param refused the versions that do not, and why
   */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Announced(
      String name,
      @Nullable String channel,
      String state,
      List<Serving> serving,
      List<Refused> refused) {

    /** Copies the lists. */
    public Announced {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(state, "state");
      serving = List.copyOf(serving);
      refused = List.copyOf(refused);
    }
  }

  /**
   * A version that serves.
   *
   * @param role {@link #PRODUCTION}, or another
   * @param digest SHA-256 of its files, hexadecimal
   * @param reference how scores and recordings were distributed when it was judged; absent where
   *     nobody told
   * @param since when it took over the role there; absent where the server's version does not tell
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Serving(
      String role,
      String version,
      String digest,
      @Nullable DriftReference reference,
      @Nullable Instant since) {

    /** Refuses what is not there. */
    public Serving {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(digest, "digest");
    }

    /**
     * Of which nobody told how scores and recordings were distributed, nor since when it serves.
     */
    public Serving(String role, String version, String digest) {
      this(role, version, digest, null, null);
    }
  }

  /**
   * A version that was refused.
   *
   * @param version empty if there is none to name
   * @param step one word, as {@code docs/models.md} has them
   * @param reason for whoever made the model
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Refused(String role, String version, String step, String reason) {

    /** Refuses what is not there. */
    public Refused {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
