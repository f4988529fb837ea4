package org.spira.bench.wayin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spira.bench.process.ChildJvm;
import org.spira.bench.process.MeasuredJvms;
import org.spira.bench.process.Readiness;
import org.spira.bench.wayin.load.HttpLoad;
import org.spira.bench.wayin.load.Request;
import org.spira.bench.wayin.plain.Upload;
import org.spira.testservers.Sockets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API Server as operators run it: its jar, in a process, set up by the environment. */
public final class MeasuredApi implements AutoCloseable {

  private static final String USER = "bench";
  private static final String PASSWORD = "made up for the bench";

  private final ChildJvm jvm;
  private final HttpLoad http;
  private final String token;
  private final String inferences;
  private final String modelId;

  private MeasuredApi(ChildJvm jvm, HttpLoad http) throws IOException {
    this.jvm = jvm;
    this.http = http;
    byte[] login =
        "username=%s&password=%s"
            .formatted(USER, PASSWORD.replace(' ', '+'))
            .getBytes(StandardCharsets.US_ASCII);
    JsonNode user =
        json(
            http.once(
                Request.post("/v1/users/auth", "", "application/x-www-form-urlencoded", login)));
    token = user.path("access_token").asString();
    inferences = "/v1/users/" + user.path("id").asString() + "/inferences";
    modelId =
        json(http.once(Request.get("/v1/models/", token)))
            .path("models")
            .get(0)
            .path("id")
            .asString();
  }

  /** Starts the server of a jar and returns when somebody has logged in. */
  public static MeasuredApi start(
      MeasuredJvms jvms, Path jar, Map<String, String> stores, Path folder) throws IOException {
    return start(jvms, List.of("-jar", jar.toString()), stores, folder);
  }

  /**
   * The same of a server that is started in another way.
   *
   * @param program the JVM's arguments by which it is
   */
  public static MeasuredApi start(
      MeasuredJvms jvms, List<String> program, Map<String, String> stores, Path folder)
      throws IOException {
    int port = Sockets.freePort();
    Path log = folder.resolve("api.log");
    ChildJvm jvm = jvms.start(program, environment(stores, port), log, false);
    Readiness.await(jvm, port, "API Server");
    return new MeasuredApi(jvm, new HttpLoad(port));
  }

  private static Map<String, String> environment(Map<String, String> stores, int port) {
    Map<String, String> environment = new HashMap<>(stores);
    environment.put("SPIRA_PORT", Integer.toString(port));
    environment.put("SPIRA_JWT_KEY", "a key for nothing but the bench, made up");
    environment.put("SPIRA_ADMIN_USERNAME", USER);
    environment.put("SPIRA_ADMIN_PASSWORD", PASSWORD);
    environment.put("SPIRA_BOOTSTRAP_MODELS", "bench=bench-topic");
    environment.put("SPIRA_UPLOADS_IN_FLIGHT", "64");
    // all connections are one account's, whose share is half as a rule
    environment.put("SPIRA_UPLOADS_PER_USER", "64");
    environment.put("SPIRA_REQUESTS_PER_USER", "128");
    environment.put("SPIRA_UNFINISHED_PER_USER", "0");
    // nobody answers here, and sending everything again is not what is measured
    environment.put("SPIRA_UNSERVED_AFTER", "0s");
    environment.put("SPIRA_REPUBLISH_AFTER", "1h");
    return environment;
  }

  /** The process. */
  public ChildJvm jvm() {
    return jvm;
  }

  /** The way there. */
  public HttpLoad http() {
    return http;
  }

  /** Asks for an inference of four recordings at this sample rate. */
  public Request upload(int sampleRate) {
    Upload upload = Upload.of(sampleRate, modelId);
    return Request.post(inferences, token, Upload.TYPE, upload.body());
  }

  /** The same, of four recordings of so many seconds each. */
  Request upload(int sampleRate, int seconds) {
    Upload upload = Upload.of(sampleRate, modelId, seconds);
    return Request.post(inferences, token, Upload.TYPE, upload.body());
  }

  /** Asks for what is at this path. */
  public Request get(String path) {
    return Request.get(path, token);
  }

  /** Sends this JSON there. */
  public Request post(String path, String json) {
    return Request.post(path, token, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the administrator's inferences are. */
  public String inferences() {
    return inferences;
  }

  /** The model that is asked. */
  public String modelId() {
    return modelId;
  }

  /** Asks for the newest 50 inferences. */
  Request page() {
    return Request.get(inferences + "?limit=50", token);
  }

  /** Asks for the result of the newest inference. */
  Request result() throws IOException {
    JsonNode newest = json(http.once(page())).path("inferences").get(0);
    return Request.get(inferences + "/" + newest.path("id").asString() + "/result", token);
  }

  /** Sends an upload, and returns the id of its inference. */
  String accepted(int sampleRate) throws IOException {
    return json(http.once(upload(sampleRate))).path("inference_id").asString();
  }

  /** Asks to be told of the end of an inference. */
  Request events(String inferenceId) {
    return Request.get(inferences + "/" + inferenceId + "/events", token);
  }

  private static JsonNode json(byte[] answer) {
    return JsonMapper.shared().readTree(answer);
  }

  @Override
  public void close() {
    jvm.close();
  }
}
