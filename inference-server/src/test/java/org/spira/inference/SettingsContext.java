package org.spira.inference;

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

  /** Hands out the settings as they were read. */
  public <T> void read(Class<T> settings, Consumer<T> check) {
    context.run(run -> check.accept(run.getBean(settings)));
  }

  /** Hands out a start that may have failed. */
  public void start(Consumer<AssertableApplicationContext> check) {
    context.run(check::accept);
  }
}
