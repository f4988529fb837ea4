package org.spira.api.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;

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

  /** Works until it dies, or to the end. */
  void live(Runnable work) {
    try {
      work.run();
    } catch (Death expected) {
      assertThat(dead).isTrue();
    }
  }

  /**
   * Lets one after the other die, each a call later, until one comes through.
   *
   * @param dies whether the one that is to die at this call does
   * @return how many died
   */
  static int atEachCall(IntPredicate dies) {
    int call = 1;
    while (dies.test(call)) {
      call++;
    }
    return call - 1;
  }

  /** The port as this process sees it. */
  <P> P port(Class<P> type, P port) {
    Object mortal =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(() -> method.invoke(port, arguments)));
    return type.cast(mortal);
  }

  private Object call(Callable<Object> method) throws Throwable {
    calls++;
    if (dead || (before && calls == lastCall)) {
      throw die();
    }
    try {
      return method.call();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      dead |= calls == lastCall;
    }
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
