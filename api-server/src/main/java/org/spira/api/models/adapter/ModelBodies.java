package org.spira.api.models.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.models.Model;
import org.spira.api.models.Replica;
import org.spira.api.models.Serving;

/** The JSON about models: what is answered, and what requests hold for the OpenAPI document. */
final class ModelBodies {

  private static final Serving UNKNOWN = new Serving(List.of(), List.of(), List.of());

  private ModelBodies() {}

  record NewModel(
      @Schema(requiredMode = RequiredMode.REQUIRED, pattern = "[A-Za-z0-9_-]+") String name,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "a NATS subject, by custom <name>-topic")
          @JsonProperty("publishing_channel")
          String publishingChannel) {}

  record ModelBody(
      String id,
      String name,
      @JsonProperty("publishing_channel") String publishingChannel,
      @Schema(
              description =
                  "whether an Inference Server serves the model now; null while none tells what it"
                      + " serves")
          @Nullable Boolean served,
      @Schema(description = "the version that serves; while versions change, that of most replicas")
          @Nullable String version,
      @Schema(description = "SHA-256 of that version's files") @Nullable String digest,
      @Schema(description = "how many Inference Servers serve the model") int replicas,
      @Schema(description = "all versions that serve now") List<Serving.Version> versions,
      @Schema(description = "versions that do not serve, and why") List<Serving.Refused> refused,
      @Schema(description = "the same of each Inference Server that is heard, by itself")
          @JsonProperty("by_replica")
          List<Replica> byReplica,
      @Schema(description = "whether nobody can ask it any more") boolean retired) {

    static ModelBody of(Model model, Optional<Serving> told) {
      Serving serving = told.orElse(UNKNOWN);
      Optional<Serving.Version> first = serving.versions().stream().findFirst();
      return new ModelBody(
          model.id(),
          model.name(),
          model.publishingChannel(),
          told.map(known -> known.replicas() > 0).orElse(null),
          first.map(Serving.Version::version).orElse(null),
          first.map(Serving.Version::digest).orElse(null),
          serving.replicas(),
          serving.versions(),
          serving.refused(),
          serving.byReplica(),
          model.retired());
    }
  }

  record ModelList(List<ModelBody> models) {}
}
