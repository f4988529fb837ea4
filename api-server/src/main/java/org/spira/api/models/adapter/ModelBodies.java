package org.spira.api.models.adapter;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import org.spira.api.models.Model;

/** The JSON about models: what is answered, and what requests hold for the OpenAPI document. */
final class ModelBodies {

  private ModelBodies() {}

  record NewModel(
      @Schema(requiredMode = RequiredMode.REQUIRED, pattern = "[A-Za-z0-9_-]+") String name,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "a NATS subject, by custom <name>-topic")
          @JsonProperty("publishing_channel")
          String publishingChannel) {}

  record ModelBody(
      String id, String name, @JsonProperty("publishing_channel") String publishingChannel) {

    static ModelBody of(Model model) {
      return new ModelBody(model.id(), model.name(), model.publishingChannel());
    }
  }

  record ModelList(List<ModelBody> models) {}
}
