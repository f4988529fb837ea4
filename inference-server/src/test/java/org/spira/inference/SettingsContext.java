package org.spira.inference;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings as the service reads them: environment variables through its own YAML files. */
public final class SettingsContext {

  private final ApplicationContextRunner context;

  private SettingsContext(ApplicationContextRunner context) {
    this.context = context;
  }

  /** Of a configuration that enables the settings. */
  public static SettingsContext of(Class<?> configuration) {
    return new SettingsContext(
        new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(configuration));
  }

  /** With these variables, each {@code NAME=value}. */
  public SettingsContext with(String... variables) {
    return new SettingsContext(context.withPropertyValues(variables));
  }

  /** The settings as they were read. */
  public <T> T read(Class<T> settings) {
    AtomicReference<T> read = new AtomicReference<>();
    context.run(run -> read.set(run.getBean(settings)));
    return requireNonNull(read.get());
  }

  /** Hands out a start that may have failed. */
  public void start(Consumer<AssertableApplicationContext> check) {
    context.run(check::accept);
  }
}
