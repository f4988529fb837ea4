package org.spira.api.models;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spira.common.ModelsAnnouncement;
import org.spira.common.drift.DriftReference;

/** What Inference Servers say in tests. */
public final class Announced {

  /** How long it is good for. */
  public static final Duration GOOD = Duration.ofSeconds(20);

  private Announced() {}

  /** This server serves that version of the model on this channel. */
  public static ModelsAnnouncement serving(String server, String channel, String version) {
    return of(
        server,
        new ModelsAnnouncement.Announced(
            "m",
            channel,
            "serving",
            List.of(
                new ModelsAnnouncement.Serving("production", version, "d" + version),
                new ModelsAnnouncement.Serving("challenger", "99", "d99")),
            List.of()));
  }

  /** This server serves that version, and tells what it was judged on if it knows. */
  public static ModelsAnnouncement judged(
      String server, String channel, String version, @Nullable DriftReference reference) {
    return of(
        server,
        new ModelsAnnouncement.Announced(
            "m",
            channel,
            "serving",
            List.of(
                new ModelsAnnouncement.Serving(
                    "production", version, "d" + version, reference, null)),
            List.of()));
  }

  /** This server has a model on the channel, of which nothing serves. */
  public static ModelsAnnouncement standing(
      String server, String channel, String state, ModelsAnnouncement.Refused... refused) {
    return of(
        server, new ModelsAnnouncement.Announced("m", channel, state, List.of(), List.of(refused)));
  }

  /** This server says nothing but that. */
  public static ModelsAnnouncement of(String server, ModelsAnnouncement.Announced... models) {
    return new ModelsAnnouncement(server, GOOD, List.of(models));
  }
}
