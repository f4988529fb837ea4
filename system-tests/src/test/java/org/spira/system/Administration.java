package org.spira.system;

import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The administrator's calls, of one address. A call that finds nobody is answered 0. */
public final class Administration extends AdministratorCalls {

  /** Of the users that are registered. */
  public static final String FIRST_PASSWORD = "long enough";

  /** At this address. */
  public Administration(String url) {
    super(url);
  }

  /** The status that the registration is answered. */
  public int registerUser(String name) throws InterruptedException {
    return post(
        "/v1/users/",
        """
        {"username": "%1$s", "email": "%1$s@spira.example", "password": "%2$s",
         "password_confirmation": "%2$s"}\
        """
            .formatted(name, FIRST_PASSWORD));
  }

  /** The status that the registration is answered. */
  public int registerModel(String name) throws InterruptedException {
    return post(
        "/v1/models/",
        """
        {"name": "%1$s", "publishing_channel": "%1$s-topic"}\
        """
            .formatted(name));
  }

  /** 404 when it is retired already, or was never registered. */
  public int retireModel(String name) throws InterruptedException {
    return retire("/v1/models", "models", name);
  }

  private int retire(String path, String list, String name) throws InterruptedException {
    try {
      Optional<String> id = id(get(path).path(list), name);
      return id.isPresent() ? send(path + "/" + id.get(), "DELETE", "") : 404;
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  private static Optional<String> id(JsonNode all, String name) {
    return all.valueStream()
        .filter(each -> each.path("name").asString().equals(name))
        .map(each -> each.path("id").asString())
        .findFirst();
  }

  /** Adds a hospital, or brings it back, and retires it; 0 when nobody answers. */
  public int addAndRetireHospital(String name) throws InterruptedException {
    int added = post("/v1/hospitals", "{\"name\": \"%s\"}".formatted(name));
    return added == 0 ? 0 : retire("/v1/hospitals", "hospitals", name);
  }

  /** Asks for one of the administrator's own inferences to be erased. */
  public int eraseInference(String id) throws InterruptedException {
    try {
      JsonNode login = logIn();
      String path = "/v1/users/" + login.path("id").asString() + "/inferences/" + id;
      return send(path + "?reason=patient_request", "DELETE", "", login);
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** Says what the patient of one of the administrator's own inferences turned out to have. */
  public int giveOutcome(String id) throws InterruptedException {
    try {
      JsonNode login = logIn();
      return send(
          "/v1/users/" + login.path("id").asString() + "/inferences/" + id + "/outcomes",
          "POST",
          """
          {"value": "confirmed", "date": "2026-03-01", "version": 0}\
          """,
          login);
    } catch (IOException | JacksonException expected) {
      return 0;
    }
  }

  /** Asks for all inferences about a patient of a hospital to be erased. */
  public int erasePatient(String hospital, String rgh) throws InterruptedException {
    return post(
        "/v1/erasures",
        """
        {"hospital": "%s", "rgh": "%s", "reason": "patient_request"}\
        """
            .formatted(hospital, rgh));
  }
}
