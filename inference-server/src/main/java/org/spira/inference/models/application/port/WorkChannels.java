package org.spira.inference.models.application.port;

/** The channels on which inferences arrive. */
public interface WorkChannels {

  /** Begins to take inferences from this channel; a second time does nothing. */
  void open(String channel);
}
