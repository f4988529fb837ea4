package org.spira.faults;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Puts itself before every port of the service it is started with. {@code SPIRA_CRASH_FILE} is the
 * file that names the crash point, {@code SPIRA_MUTANT} what is to be wrong.
 */
@AutoConfiguration
public class FaultsAutoConfiguration {

  /** Wraps the ports as they are made. */
  @Bean
  static BeanPostProcessor faults(Environment environment, BeanFactory beans) {
    CrashPoint crash = new CrashPoint(Path.of(environment.getRequiredProperty("SPIRA_CRASH_FILE")));
    Mutant mutant = Mutants.named(environment.getProperty("SPIRA_MUTANT", "none"), beans);
    return new BeanPostProcessor() {
      @Override
      public @Nullable Object postProcessAfterInitialization(Object bean, String beanName) {
        return Ports.hasPort(bean) ? wrap(bean, crash, mutant) : bean;
      }
    };
  }

  private static Object wrap(Object bean, CrashPoint crash, Mutant mutant) {
    return Proxy.newProxyInstance(
        bean.getClass().getClassLoader(),
        Ports.interfacesOf(bean),
        (proxy, method, arguments) -> {
          Operation operation = Operation.of(bean, method, arguments);
          boolean counts = Ports.isPort(method.getDeclaringClass());
          return counts ? pass(operation, crash, mutant) : operation.proceed();
        });
  }

  private static @Nullable Object pass(Operation operation, CrashPoint crash, Mutant mutant)
      throws Throwable {
    crash.pass(operation.name() + ":before");
    Object answer = mutant.call(operation);
    crash.pass(operation.name() + ":after");
    // a model that was loaded is a door too, though no bean
    return answer != null && Ports.hasPort(answer) ? wrap(answer, crash, mutant) : answer;
  }
}
