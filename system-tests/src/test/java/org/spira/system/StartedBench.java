package org.spira.system;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A bench on a deployment of this shape, there for all tests of a class. */
public final class StartedBench implements BeforeAllCallback, AfterAllCallback {

  private final Shape shape;
  private @Nullable Bench bench;

  private StartedBench(Shape shape) {
    this.shape = shape;
  }

  /** Starts nothing yet. */
  public static StartedBench on(Shape shape) {
    return new StartedBench(shape);
  }

  /** The bench, between the first test and the last. */
  public Bench bench() {
    return Objects.requireNonNull(bench, "the deployment has not been started");
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    bench = Bench.on(Deployment.start(shape));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (bench != null) {
      bench.close();
    }
  }
}
