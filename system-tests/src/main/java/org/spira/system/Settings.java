package org.spira.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.spira.system.process.Servers;

/** The environment that each service is started in. */
final class Settings {

  static final String ADMIN = "admin";
  static final String PASSWORD = "made up for the system tests";
  private static final String JWT_KEY = "a key for nothing but the system tests";

  private final Shape shape;
  private final Path registry;

  Settings(Shape shape, Path registry) {
    this.shape = shape;
    this.registry = registry;
  }

  /** The variables for one replica, with a folder of its own. */
  interface OfService {
    Map<String, String> of(Neighbours neighbours, Path folder);
  }

  Map<String, String> ofApiServer(Neighbours neighbours, Path folder) {
    Map<String, String> environment = new HashMap<>(ofBoth(neighbours));
    environment.put("SPIRA_JWT_KEY", JWT_KEY);
    environment.put("SPIRA_MONGO_URI", neighbours.documents());
    environment.put("SPIRA_ADMIN_USERNAME", ADMIN);
    environment.put("SPIRA_ADMIN_PASSWORD", PASSWORD);
    environment.put("SPIRA_BOOTSTRAP_MODELS", Registry.MODEL + "=" + Registry.MODEL + "-topic");
    environment.putAll(shape.apiSettings());
    return environment;
  }

  Map<String, String> ofInferenceServer(Neighbours neighbours, Path folder) {
    Map<String, String> environment = new HashMap<>(ofBoth(neighbours));
    environment.put("SPIRA_MODELS", Registry.MODEL);
    environment.put("SPIRA_REPLICA_NAME", folder.getFileName().toString());
    environment.put("SPIRA_REGISTRY_URI", registry.toUri().toString());
    environment.put("SPIRA_MODEL_CACHE", folder.resolve("models").toString());
    environment.putAll(shape.inferenceSettings());
    return environment;
  }

  private Map<String, String> ofBoth(Neighbours neighbours) {
    return Map.of(
        "SPIRA_NATS_URL",
        neighbours.nats(),
        "SPIRA_NATS_REPLICAS",
        "" + shape.natsNodes(),
        "SPIRA_S3_ENDPOINT",
        neighbours.s3(),
        "SPIRA_S3_ACCESS_KEY",
        Servers.S3_KEY,
        "SPIRA_S3_SECRET_KEY",
        Servers.S3_KEY);
  }
}
