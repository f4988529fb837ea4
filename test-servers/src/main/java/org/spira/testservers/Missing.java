package org.spira.testservers;

/** Says what to do where a test has no server to talk to. */
final class Missing {

  private Missing() {}

  static IllegalStateException server(String kind, String variable, String program) {
    return new IllegalStateException(
        "This test talks to a real "
            + kind
            + " server and there is none: run `make tools`, which installs "
            + program
            + ", or set "
            + variable
            + ", or start a container engine.");
  }
}
