package org.spira.api.models.application;

import java.util.Optional;
import java.util.Set;
import org.spira.api.accounts.User;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.InvalidInputException;
import org.spira.api.shared.NewIds;
import org.spira.api.shared.Refusal;
import org.spira.common.Subjects;

/** Lets an administrator add a model, or bring back one that was retired. */
public final class RegisterModel {

  private final Models models;
  private final NewIds ids;
  private final Set<String> reserved;

  /**
   * On these ports.
   *
   * @param resultsSubject where results travel: no model may listen there
   */
  public RegisterModel(Models models, NewIds ids, String resultsSubject) {
    this.models = models;
    this.ids = ids;
    this.reserved = Subjects.reserved(resultsSubject);
  }

  /**
   * Adds a model.
   *
   * @throws Refusal if the caller is no administrator, or the name or channel is taken
   * @throws InvalidInputException if the name or channel cannot be one
   */
  public void register(User caller, String name, String channel) {
    if (!caller.isAdministrator()) {
      throw Refusal.forbidden();
    }
    requireLegal(name, channel);
    Optional<Model> back = comesBack(name, channel);
    if (back.isPresent()) {
      models.setRetired(back.get().id(), false);
      return;
    }
    add(name, channel);
  }

  private void add(String name, String channel) {
    requireFree(name, channel);
    try {
      models.add(new Model(ids.next(), name, channel));
    } catch (AlreadyTakenException e) {
      requireFree(name, channel);
      throw e;
    }
  }

  private void requireLegal(String name, String channel) {
    if (!Model.isLegalName(name)) {
      throw new InvalidInputException(
          "name", "must consist of letters, digits, _ and -", "value_error.str.regex");
    }
    if (!Subjects.isLegalChannel(channel) || reserved.contains(channel)) {
      throw new InvalidInputException(
          "publishing_channel",
          "must be a NATS subject without wildcards, and none that SPIRA or NATS use themselves",
          "value_error.subject");
    }
  }

  /** A model that comes back as it was is taken back into service, with its inferences. */
  private Optional<Model> comesBack(String name, String channel) {
    return models.all().stream()
        .filter(Model::retired)
        .filter(model -> model.name().equals(name) && model.publishingChannel().equals(channel))
        .findFirst();
  }

  private void requireFree(String name, String channel) {
    for (Model model : models.all()) {
      if (model.name().equals(name)) {
        throw Refusal.wrong("model name is already registered");
      }
    }
    for (Model model : models.all()) {
      if (model.publishingChannel().equals(channel)) {
        throw Refusal.wrong("publishing channel is already registered");
      }
    }
  }
}
