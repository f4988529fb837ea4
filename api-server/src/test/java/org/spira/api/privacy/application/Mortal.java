package org.spira.api.privacy.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A process that dies before or after one of the calls of its ports, and does nothing any more. */
final class Mortal {

  private final int lastCall;
  private final boolean before;
  private int calls;
  private boolean dead;

  /** Dies at this call, counted from one. */
  Mortal(int lastCall, boolean before) {
    this.lastCall = lastCall;
    this.before = before;
  }

  /** Whether it has died. */
  boolean isDead() {
    return dead;
  }

  /** The port as this process sees it. */
  <P> P port(Class<P> type, P port) {
    Object mortal =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              calls++;
              if (dead || (before && calls == lastCall)) {
                throw die();
              }
              try {
                return method.invoke(port, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                dead |= calls == lastCall;
              }
            });
    return type.cast(mortal);
  }

  private Death die() {
    dead = true;
    return new Death();
  }

  /** Nothing catches this, as nothing catches a halt. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }
}
