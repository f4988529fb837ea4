package org.spira.flood;

/** Something that takes its time. */
interface Work<E extends Exception> {

  void run() throws InterruptedException, E;
}
