package org.spira.inference.direct.adapter.rest;

import org.spira.common.pace.Pace;

/** A body came too slowly to be waited for: its sender would keep a place for ever. */
final class SlowBodyException extends RuntimeException {

  SlowBodyException(Pace pace) {
    super(
        "the body came too slowly: after %d s at least %d bytes a second, and all within %d s"
            .formatted(
                pace.grace().toSeconds(), pace.leastPerSecond(), pace.longest().toSeconds()));
  }
}
