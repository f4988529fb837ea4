package org.spira.api.models.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.accounts.User;
import org.spira.api.models.FindModel;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.api.shared.Refusal;

/**
 * Lets an administrator take a model out of service: nobody can ask it any more. What was asked of
 * it keeps its result; what still waits for one ends with a readable reason.
 */
public final class RetireModel {

  private static final Logger LOG = LoggerFactory.getLogger(RetireModel.class);

  private final Models models;
  private final FindModel findModel;

  /** On this port. */
  public RetireModel(Models models, FindModel findModel) {
    this.models = models;
    this.findModel = findModel;
  }

  /**
   * Retires a model.
   *
   * @throws Refusal if the caller is no administrator, or there is no such model to ask
   */
  public void retire(User caller, String modelId) {
    if (!caller.isAdministrator()) {
      throw Refusal.forbidden();
    }
    Model model = findModel.find(modelId);
    models.setRetired(model.id(), true);
    LOG.info("the model {} is retired", model.name());
  }
}
