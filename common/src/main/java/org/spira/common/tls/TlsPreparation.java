package org.spira.common.tls;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Makes this process trust whom it is told to, before anything of it is there that speaks TLS. */
final class TlsPreparation
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String OWN_BUNDLE = "spira";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    TlsSettings.prepare(isServed(settings), name -> settings.getProperty(name, ""));
  }

  /** As the web server reads it, so that both are of one mind: {@code yes} is true, for one. */
  private static boolean isServed(Environment settings) {
    return OWN_BUNDLE.equals(settings.getProperty("server.ssl.bundle")) && isEnabled(settings);
  }

  private static boolean isEnabled(Environment settings) {
    try {
      return Binder.get(settings)
          .bind("server.ssl.enabled", Boolean.class)
          // an empty value: the web server would take it for true
          .orElseThrow(TlsPreparation::unclear);
    } catch (BindException e) {
      throw unclear();
    }
  }

  private static UnfitTlsException unclear() {
    return new UnfitTlsException("SPIRA_TLS", "must be true or false");
  }
}
