package org.spira.system;

/**
 * Lets each request have a connection of its own, so that the balancer gives a repetition to
 * another replica. The JDK's client allows that only if it is told before it is first used.
 */
public final class FreshConnections {

  private static final String PROPERTY = "jdk.httpclient.allowRestrictedHeaders";
  private static final String HEADER = "connection";

  private FreshConnections() {}

  /** Allows it, in this JVM; must come before the first request. */
  public static void allow() {
    System.setProperty(PROPERTY, HEADER);
  }

  static boolean areAllowed() {
    return System.getProperty(PROPERTY, "").contains(HEADER);
  }
}
