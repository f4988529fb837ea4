package org.spira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.spira.api.accounts.application.LogIn;
import org.spira.api.inferences.application.request.CheckRecordings;
import org.spira.api.inferences.application.request.RequestInference;
import org.spira.api.inferences.application.request.RequestInference.Request;
import org.spira.api.inferences.domain.Inference;
import org.spira.api.inferences.domain.InferenceStatus;
import org.spira.api.inferences.port.InferenceChannel;
import org.spira.api.inferences.port.Inferences;
import org.spira.api.inmemory.Samples;
import org.spira.api.lifecycle.Preparation;
import org.spira.api.models.Model;
import org.spira.api.models.port.Models;
import org.spira.testservers.MongoServer;
import org.spira.testservers.NatsServer;
import org.spira.testservers.S3Server;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The API Server on real neighbours. */
abstract class ServiceOnNeighbours {

  static final Duration SOON = Duration.ofSeconds(30);
  static final String RESULT =
      "{\"inference_id\":\"%s\",\"output\":[0.9],\"diagnosis\":\"positive\"}";
  static NatsServer nats;
  static S3Server s3;
  static MongoServer mongo;
  static ConfigurableApplicationContext service;
  static final List<String> SETTINGS =
      List.of(
          "SPIRA_PORT=0",
          "SPIRA_JWT_KEY=a key of at least thirty-two bytes, for tests",
          "SPIRA_ADMIN_PASSWORD=made up for tests",
          "SPIRA_BOOTSTRAP_MODELS=demo",
          "SPIRA_DISPATCH_GRACE=1s",
          "SPIRA_REPUBLISH_AFTER=2s",
          "SPIRA_RECONCILE_EVERY=500ms");

  @BeforeAll
  static void start() {
    nats = NatsServer.start();
    s3 = S3Server.start();
    mongo = MongoServer.start();
    String[] settings =
        Stream.concat(neighbours(), SETTINGS.stream()).map("--"::concat).toArray(String[]::new);
    service = SpringApplication.run(ApiServer.class, settings);
    assertThat(service.getBean(Preparation.class).await(SOON)).isTrue();
  }

  static Stream<String> neighbours() {
    return Stream.of(
        "SPIRA_NATS_URL=" + nats.url(),
        "SPIRA_S3_ENDPOINT=" + s3.endpoint(),
        "SPIRA_S3_ACCESS_KEY=" + s3.accessKey(),
        "SPIRA_S3_SECRET_KEY=" + s3.secretKey(),
        "SPIRA_MONGO_URI=" + mongo.uri());
  }

  @AfterAll
  static void stop() {
    service.close();
    mongo.close();
    s3.close();
    nats.close();
  }

  static String accept() {
    String user =
        service.getBean(LogIn.class).logIn("admin", "made up for tests", "127.0.0.1").userId();
    Model model = service.getBean(Models.class).all().get(0);
    var recordings = service.getBean(CheckRecordings.class).check(Samples.recordings(440));
    return service
        .getBean(RequestInference.class)
        .request(new Request(user, model.id(), Samples.form(41), recordings, null));
  }

  static InferenceStatus status(String id) {
    return service
        .getBean(Inferences.class)
        .withId(id)
        .map(Inference::status)
        .orElse(InferenceStatus.PROCESSING);
  }

  static Stream<String> queued() {
    return service.getBean(InferenceChannel.class).waiting("demo-topic", 0, 100).stream()
        .map(InferenceChannel.Queued::inferenceId);
  }
}
