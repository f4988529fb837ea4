package org.spira.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.accounts.domain.NewPassword;
import org.spira.api.accounts.port.Users;
import org.spira.api.lifecycle.Preparation;
import org.spira.api.models.port.Models;
import org.spira.api.settings.SettingException;
import org.spira.inference.models.ModelReport;
import org.spira.standalone.documents.EmbeddedDocumentStore;
import org.spira.standalone.files.DataFolderException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts everything in one process: the embedded document store, then both services on it, then the
 * page of first steps on the standard output.
 */
public final class Standalone {

  private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);
  private static final String DEFAULT_DATA = "data";
  private static final String ADMIN_PASSWORD = "spira.accounts.admin-password";
  private static final String DEFAULT_ADMINISTRATOR = "admin";
  private static final Duration PREPARATION = Duration.ofSeconds(30);

  /** So that a browser app under development may call, and its form has a hospital to choose. */
  private static final Map<String, Object> FOR_ONE_LAPTOP =
      Map.of(
          "SPIRA_CORS_ORIGINS", "http://localhost:*,http://127.0.0.1:*,http://[::1]:*",
          "SPIRA_BOOTSTRAP_HOSPITALS", "Demonstration hospital");

  private static final Path SAMPLES = Path.of("models", "samples");

  private final Map<String, String> environment;

  /** With the environment variables that it honours. */
  Standalone(Map<String, String> environment) {
    this.environment = environment;
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
    } catch (SettingException e) {
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
    DataFolder data = DataFolder.at(Path.of(setting("SPIRA_DATA_DIR").orElse(DEFAULT_DATA)));
    List<String> asked = askedDirectly();
    ModelFolder.Content content = new ModelFolder(data.models()).fill();
    List<String> models =
        content.models().stream().filter(model -> !asked.contains(model)).toList();
    requireGoodPassword(data);
    FirstSteps.Password password = data.administratorPassword(setting("SPIRA_ADMIN_PASSWORD"));
    EmbeddedDocumentStore documents = EmbeddedDocumentStore.open(data.documents());
    SpringApplication application = new SpringApplication(StandaloneConfiguration.class);
    application.setDefaultProperties(FOR_ONE_LAPTOP);
    // whoever closes it closes the context before the store, whose last writes come from there
    application.setRegisterShutdownHook(false);
    application.addInitializers(context -> {
      OpenDoor.require(context.getEnvironment());
      context.getBeanFactory().registerSingleton("dataFolder", data);
      content.unusable().forEach((name, why) -> report(context.getBeanFactory(), name, why));
    });
    try {
      ConfigurableApplicationContext context =
          application.run(arguments(args, settings(data, documents, models, asked, password)));
      awaitAdministrator(context);
      return new Running(page(context, data, models, password), context, documents);
    } catch (RuntimeException e) {
      documents.close();
      throw e;
    }
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

  private static Map<String, String> settings(
      DataFolder data,
      EmbeddedDocumentStore documents,
      List<String> models,
      List<String> askedDirectly,
      FirstSteps.Password password) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("spira.mongo.uri", documents.uri());
    settings.put("spira.jwt.key", data.tokenKey());
    settings.put("spira.pseudonyms.key", data.pseudonymKey());
    settings.put("spira.uploads.spool", data.root().resolve("uploads").toString());
    settings.put("spira.audio-store", "folder");
    settings.put("spira.broker", "none");
    settings.put("spira.models.bootstrap", String.join(",", models));
    switch (password) {
      case FirstSteps.MadeUp made -> settings.put(ADMIN_PASSWORD, made.text());
      case FirstSteps.Given given -> settings.put(ADMIN_PASSWORD, given.text());
      case FirstSteps.ChosenBefore before -> settings.put(ADMIN_PASSWORD, "");
    }
    settings.put("inference.http-models", "true");
    // the API Server answers there
    settings.put("inference.http-model-status", "false");
    settings.put("inference.http-model-names", String.join(",", askedDirectly));
    settings.put("inference.models", String.join(",", models));
    settings.put("inference.registry.uri", data.models().toUri().toString());
    settings.put("inference.registry.cache", data.root().resolve("model-cache").toString());
    // one process that comes back with its disk has nobody to share with
    settings.put("inference.registry.served.bucket", "");
    return settings;
  }

  /** Before there is anything: at a later start the administrator is there, and is left alone. */
  private void requireGoodPassword(DataFolder data) {
    if (data.isNew()) {
      setting("SPIRA_ADMIN_PASSWORD")
          .flatMap(given -> NewPassword.problem(given, administrator()))
          .ifPresent(problem -> {
            throw new DataFolderException("SPIRA_ADMIN_PASSWORD " + problem.message());
          });
    }
  }

  private String administrator() {
    return setting("SPIRA_ADMIN_USERNAME").orElse(DEFAULT_ADMINISTRATOR);
  }

  /** The page names the administrator's id, who is created beside the start. */
  private static void awaitAdministrator(ConfigurableApplicationContext context) {
    if (!context.getBean(Preparation.class).await(PREPARATION)) {
      LOG.warn("The database is not prepared yet; nobody can log in until it is.");
    }
  }

  /** As arguments, settings win over everything that the services' own files say. */
  private static String[] arguments(String[] given, Map<String, String> settings) {
    return Stream.concat(
            settings.entrySet().stream().map(set -> "--" + set.getKey() + "=" + set.getValue()),
            Arrays.stream(given))
        .toArray(String[]::new);
  }

  private String page(
      ConfigurableApplicationContext context,
      DataFolder data,
      List<String> models,
      FirstSteps.Password password) {
    String username = administrator();
    Environment running = context.getEnvironment();
    String user =
        context.getBean(Users.class).withUsername(username).map(u -> u.id()).orElse("USER-ID");
    String model =
        context.getBean(Models.class).all().stream()
            .filter(known -> models.indexOf(known.name()) == 0)
            .map(known -> known.id())
            .findFirst()
            .orElse("MODEL-ID");
    return new FirstSteps(
            "%s://%s:%s"
                .formatted(
                    OpenDoor.isEncrypted(running) ? "https" : "http",
                    OpenDoor.host(running),
                    running.getProperty("local.server.port")),
            username,
            password,
            user,
            model,
            SAMPLES,
            data.root())
        .page();
  }

  /** Models that hear no recordings, and so are none of the API's. */
  private List<String> askedDirectly() {
    return setting("SPIRA_HTTP_MODEL_NAMES").stream()
        .flatMap(names -> Arrays.stream(names.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<String> setting(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
