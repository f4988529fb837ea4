package org.spira.inference.application.port;

/** The channels on which inferences arrive. */
public interface WorkChannels {

  /** Begins to take inferences from this channel; a second time does nothing. */
  void open(String channel);
}
