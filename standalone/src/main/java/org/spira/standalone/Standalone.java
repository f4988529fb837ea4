package org.spira.standalone;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.lifecycle.Preparation;
import org.spira.api.settings.SettingException;
import org.spira.common.tls.UnfitTlsException;
import org.spira.inference.models.ModelReport;
import org.spira.standalone.documents.EmbeddedDocumentStore;
import org.spira.standalone.files.DataFolderException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts everything in one process: the embedded document store, then both services on it, then the
 * page of first steps on the standard output.
 */
public final class Standalone {

  private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);
  private static final Duration PREPARATION = Duration.ofSeconds(30);

  private final GivenVariables given;
  private final StartTimes times = StartTimes.ofThisProcess(InstantSource.system());

  /** With the environment variables that it honours. */
  Standalone(Map<String, String> environment) {
    this.given = new GivenVariables(environment);
  }

  /** Runs until the process is told to stop. */
  public static void main(String[] args) {
    try {
      Running running = new Standalone(System.getenv()).start(args);
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
      System.out.println(running.page());
    } catch (DataFolderException e) {
      LOG.error(e.getMessage());
      System.exit(1);
    } catch (SettingException | UnfitTlsException e) {
      // said already, with what to do, when the start failed
      LOG.debug("a setting will not do", e);
      System.exit(1);
    }
  }

  /**
   * Starts everything.
   *
   * @throws DataFolderException if the data folder cannot be used, saying why
   */
  Running start(String... args) {
    DataFolder data = DataFolder.at(given.data());
    ModelFolder.Content content = new ModelFolder(data.models()).fill();
    List<String> models =
        content.models().stream().filter(model -> !given.askedDirectly().contains(model)).toList();
    if (data.isNew()) {
      // at a later start the administrator is there, and is left alone
      given.requireGoodPassword();
    }
    FirstSteps.Password password = data.administratorPassword(given.password());
    EmbeddedDocumentStore documents = EmbeddedDocumentStore.open(data.documents());
    times.passed("the documents");
    DecidedSettings decided =
        new DecidedSettings(data, documents.uri(), models, given.askedDirectly());
    try {
      ConfigurableApplicationContext context =
          application(data, content).run(decided.arguments(password, args));
      times.passed("both services");
      awaitAdministrator(context);
      FirstPage page = new FirstPage(context, given.administrator(), models);
      return new Running(page.with(password, data.root()), context, documents);
    } catch (RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  private static SpringApplication application(DataFolder data, ModelFolder.Content content) {
    SpringApplication application = new SpringApplication(StandaloneConfiguration.class);
    application.setDefaultProperties(DecidedSettings.FOR_ONE_LAPTOP);
    // whoever closes it closes the context before the store, whose last writes come from there
    application.setRegisterShutdownHook(false);
    application.addInitializers(context -> {
      OpenDoor.require(context.getEnvironment());
      context.getBeanFactory().registerSingleton("dataFolder", data);
      content.unusable().forEach((name, why) -> report(context.getBeanFactory(), name, why));
    });
    return application;
  }

  /** A SPIRA that runs, and the page to print about it. */
  record Running(
      String page, ConfigurableApplicationContext context, EmbeddedDocumentStore documents)
      implements AutoCloseable {

    @Override
    public void close() {
      context.close();
      documents.close();
    }
  }

  /** What cannot be a model is said once, here and in the state of the models; the rest serves. */
  private static void report(ConfigurableListableBeanFactory beans, String folder, String why) {
    LOG.warn("The folder {} in the folder of models is left out: {}", folder, why);
    beans.registerSingleton("unusable " + folder, ModelReport.unusable(folder, why));
  }

  /** The page names the administrator's id, who is created beside the start. */
  private void awaitAdministrator(ConfigurableApplicationContext context) {
    if (!context.getBean(Preparation.class).await(PREPARATION)) {
      LOG.warn("The database is not prepared yet; nobody can log in until it is.");
    }
    times.passed("the administrator");
    LOG.info("SPIRA was started in {}", times);
  }
}
