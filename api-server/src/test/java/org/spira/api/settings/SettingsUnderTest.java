package org.spira.api.settings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.GenericApplicationContext;

/** One class of settings, read from the service's own file and from variables as it reads them. */
public final class SettingsUnderTest<T> {

  private final Class<T> type;
  private final List<String> needed;

  private SettingsUnderTest(Class<T> type, List<String> needed) {
    this.type = type;
    this.needed = needed;
  }

  /**
   * The class.
   *
   * @param needed {@code NAME=value} for each variable that has no default
   */
  public static <T> SettingsUnderTest<T> of(Class<T> type, String... needed) {
    return new SettingsUnderTest<>(type, List.of(needed));
  }

  /** The settings as they are with just these variables, {@code NAME=value}. */
  public T with(String... variables) {
    AtomicReference<T> read = new AtomicReference<>();
    runner(variables).run(context -> read.set(context.getBean(type)));
    return requireNonNull(read.get());
  }

  /** Asserts that the start fails, naming the variable and what to do, and never the value. */
  public void refuse(String variable, String value) {
    runner(variable + "=" + value)
        .run(context -> assertNamed(variable, value, requireNonNull(context.getStartupFailure())));
  }

  private static void assertNamed(String variable, String value, Throwable failure) {
    FailureAnalysis analysis = requireNonNull(new SettingFailureAnalyzer().analyze(failure));
    assertThat(analysis.getDescription()).startsWith(variable + " must");
    assertThat(analysis.getAction()).contains(variable);
    if (value.length() > 8) {
      assertThat(analysis.getDescription()).doesNotContain(value);
    }
  }

  private void registerIn(GenericApplicationContext context) {
    context.registerBean(type, () -> bind(context));
  }

  private T bind(GenericApplicationContext context) {
    ConfigurationProperties prefix =
        requireNonNull(type.getAnnotation(ConfigurationProperties.class));
    return Binder.get(context.getEnvironment()).bind(prefix.value(), type).get();
  }

  private ApplicationContextRunner runner(String... variables) {
    List<String> all = new ArrayList<>(needed);
    all.addAll(List.of(variables));
    return new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withInitializer(context -> registerIn((GenericApplicationContext) context))
        .withPropertyValues(all.toArray(String[]::new));
  }
}
