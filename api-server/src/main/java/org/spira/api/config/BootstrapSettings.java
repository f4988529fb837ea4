package org.spira.api.config;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spira.api.application.Bootstrap.Administrator;
import org.spira.api.application.Bootstrap.Wanted;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.domain.EmailAddress;
import org.spira.api.domain.Model;
import org.spira.common.Subjects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is put into the database when it is missing.
 *
 * @param adminUsername SPIRA_ADMIN_USERNAME
 * @param adminPassword SPIRA_ADMIN_PASSWORD; when empty, one is generated and logged once
 * @param adminEmail SPIRA_ADMIN_EMAIL
 * @param models SPIRA_BOOTSTRAP_MODELS, {@code name=channel} or {@code name}, separated by commas
 * @param hospitals SPIRA_BOOTSTRAP_HOSPITALS, names separated by commas
 */
@ConfigurationProperties("spira.bootstrap")
public record BootstrapSettings(
    String adminUsername,
    String adminPassword,
    String adminEmail,
    List<String> models,
    List<String> hospitals) {

  /** Refuses an administrator who could not log in, and models that could not be registered. */
  public BootstrapSettings {
    models = models == null ? List.of() : List.copyOf(models);
    hospitals = hospitals == null ? List.of() : List.copyOf(hospitals);
    Require.text(adminUsername, "SPIRA_ADMIN_USERNAME");
    Require.that(EmailAddress.isLegal(adminEmail), "SPIRA_ADMIN_EMAIL", "must be an email address");
    Require.that(
        adminPassword.getBytes(StandardCharsets.UTF_8).length <= PasswordHasher.MAX_BYTES,
        "SPIRA_ADMIN_PASSWORD",
        "must not be longer than " + PasswordHasher.MAX_BYTES + " bytes");
    channels(models);
  }

  /** As the application takes it. */
  public Wanted wanted() {
    String password = adminPassword.isEmpty() ? null : adminPassword;
    return new Wanted(
        new Administrator(adminUsername, adminEmail, password), channels(models), hospitals);
  }

  private static Map<String, String> channels(List<String> models) {
    Map<String, String> channels = new LinkedHashMap<>();
    for (String model : models) {
      int equals = model.indexOf('=');
      String name = equals < 0 ? model : model.substring(0, equals);
      String channel = equals < 0 ? Subjects.customaryChannel(name) : model.substring(equals + 1);
      Require.that(
          Model.isLegalName(name) && Subjects.isLegalChannel(channel),
          "SPIRA_BOOTSTRAP_MODELS",
          "must list models as name=channel, names of letters, digits, _ and -, channels without"
              + " wildcards");
      channels.put(name, channel);
    }
    return channels;
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "BootstrapSettings[" + adminUsername + "]";
  }
}
