package org.spira.api.models.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.api.shared.AlreadyTakenException;
import org.spira.api.shared.NewIds;

/**
 * Registers the models that the configuration asks for. Replicas may do it at the same time: names
 * and channels are unique, so one of them adds each.
 */
public final class RegisterWantedModels {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterWantedModels.class);

  private final Models models;
  private final NewIds ids;

  /** On these ports. */
  public RegisterWantedModels(Models models, NewIds ids) {
    this.models = models;
    this.ids = ids;
  }

  /**
   * Adds what is missing; what was retired stays so.
   *
   * @param channels by the name of the model
   */
  public void register(Map<String, String> channels) {
    Set<String> known = models.all().stream().map(Model::name).collect(Collectors.toSet());
    channels.forEach((name, channel) -> {
      if (!known.contains(name)) {
        add(name, channel);
      }
    });
  }

  private void add(String name, String channel) {
    try {
      models.add(new Model(ids.next(), name, channel));
      LOG.info("Registered the model {} on channel {}", name, channel);
    } catch (AlreadyTakenException e) {
      LOG.info("The model {} or its channel {} is registered already", name, channel);
    }
  }
}
