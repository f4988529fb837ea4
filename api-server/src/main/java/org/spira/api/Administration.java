package org.spira.api;

import java.io.PrintStream;
import java.util.List;
import org.spira.api.accounts.adapter.PasswordsConfiguration;
import org.spira.api.accounts.adapter.UsersInMongoConfiguration;
import org.spira.api.accounts.adapter.cli.AccountCommandConfiguration;
import org.spira.api.administration.AdministrationConfiguration;
import org.spira.api.administration.CommandLine;
import org.spira.api.audit.AuditCommandConfiguration;
import org.spira.api.audit.adapter.mongo.TrailInMongoConfiguration;
import org.spira.api.documents.DocumentsConfiguration;
import org.spira.api.hospitals.HospitalsInMongoConfiguration;
import org.spira.api.inferences.adapter.mongo.InferencesInMongoConfiguration;
import org.spira.api.lifecycle.Workers;
import org.spira.api.models.adapter.ModelsInMongoConfiguration;
import org.spira.api.privacy.RetentionCommandConfiguration;
import org.spira.api.privacy.adapter.mongo.ErasuresInMongoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * {@code spira-admin}: what an operator does to the database, with the service's own settings and
 * without the service.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
  AdministrationConfiguration.class,
  DocumentsConfiguration.class,
  UsersInMongoConfiguration.class,
  PasswordsConfiguration.class,
  AccountCommandConfiguration.class,
  ModelsInMongoConfiguration.class,
  HospitalsInMongoConfiguration.class,
  InferencesInMongoConfiguration.class,
  AuditCommandConfiguration.class,
  RetentionCommandConfiguration.class,
  ErasuresInMongoConfiguration.class,
  TrailInMongoConfiguration.class
})
public class Administration {

  /** Does what the arguments ask for, and ends with 0 when all is well. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out));
  }

  /**
   * Does what the words ask for.
   *
   * @param settings {@code --name=value}, before those of the environment
   * @return what the process ends with
   */
  static int run(List<String> words, PrintStream out, String... settings) {
    SpringApplication application = new SpringApplication(Administration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setDefaultProperties(java.util.Map.of("logging.level.root", "WARN"));
    try (ConfigurableApplicationContext context = application.run(settings)) {
      return context.getBean(CommandLine.class).run(words, out);
    }
  }

  @Bean
  Workers administrationWorkers() {
    return new Workers();
  }
}
