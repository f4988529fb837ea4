package org.spira.api.models;

import java.util.regex.Pattern;

/**
 * A model that inferences can be asked of.
 *
 * @param name as registered in the model registry
 * @param publishingChannel the subject that the model's Inference Servers listen on
 * @param retired whether nobody can ask it any more; inferences that were asked of it still name it
 */
public record Model(String id, String name, String publishingChannel, boolean retired) {

  private static final int MAX_LENGTH = 200;
  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Za-z0-9_-]{1," + MAX_LENGTH + "}");

  /** A model that can be asked. */
  public Model(String id, String name, String publishingChannel) {
    this(id, name, publishingChannel, false);
  }

  /** Whether a model may be registered under this name. */
  public static boolean isLegalName(String name) {
    return LEGAL_NAME.matcher(name).matches();
  }
}
