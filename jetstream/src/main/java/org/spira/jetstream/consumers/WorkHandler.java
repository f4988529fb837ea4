package org.spira.jetstream.consumers;

/** What is done with a message. */
@FunctionalInterface
public interface WorkHandler {

  /**
   * Works on the item and ends it. Called on a thread of its own, which may wait. An item that was
   * not ended when this method fails is given back; one that was not ended when it returns stays
   * reserved until somebody ends it.
   */
  void handle(WorkItem item) throws Exception;
}
