package org.spira.flood.commandline;

/** Something that takes its time. */
public interface Work<E extends Exception> {

  /** Does it. */
  void run() throws InterruptedException, E;
}
