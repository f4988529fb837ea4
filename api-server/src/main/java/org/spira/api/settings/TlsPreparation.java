package org.spira.api.settings;

import org.spira.common.tls.TlsSettings;
import org.spira.common.tls.TlsSettings.UnfitTlsException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes this process trust whom it is told to, before anything of it is there that speaks TLS. */
final class TlsPreparation
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      TlsSettings.prepare(name -> context.getEnvironment().getProperty(name, ""));
    } catch (UnfitTlsException e) {
      throw new SettingException(e.variable(), e.problem());
    }
  }
}
