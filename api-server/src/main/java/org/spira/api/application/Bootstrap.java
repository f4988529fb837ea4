package org.spira.api.application;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.application.port.AlreadyTakenException;
import org.spira.api.application.port.Hospitals;
import org.spira.api.application.port.Models;
import org.spira.api.application.port.NewIds;
import org.spira.api.application.port.PasswordHasher;
import org.spira.api.application.port.Users;
import org.spira.api.domain.Hospital;
import org.spira.api.domain.Model;
import org.spira.api.domain.Role;
import org.spira.api.domain.User;

/**
 * Puts into an empty database what nobody could put there over REST. Replicas may do it at the same
 * time: what is unique in the database is added by one of them.
 */
public final class Bootstrap {

  private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);
  private static final int GENERATED_BYTES = 18;

  private final Users users;
  private final Models models;
  private final Hospitals hospitals;
  private final PasswordHasher hasher;
  private final NewIds ids;

  /** On these ports. */
  public Bootstrap(
      Users users, Models models, Hospitals hospitals, PasswordHasher hasher, NewIds ids) {
    this.users = users;
    this.models = models;
    this.hospitals = hospitals;
    this.hasher = hasher;
    this.ids = ids;
  }

  /** Adds what is missing. */
  public void run(Wanted wanted) {
    addAdministrator(wanted.administrator());
    addModels(wanted.models());
    addHospitals(wanted.hospitals());
  }

  private void addAdministrator(Administrator wanted) {
    if (users.hasAdministrator()) {
      return;
    }
    String password = wanted.password();
    boolean generated = password == null;
    if (password == null) {
      password = generate();
    }
    User user =
        new User(ids.next(), wanted.username(), wanted.email(), hasher.hash(password), Role.ADMIN);
    try {
      users.add(user);
    } catch (AlreadyTakenException e) {
      if (!users.hasAdministrator()) {
        LOG.error(
            "There is no administrator, and none could be created: a user who is none has the name"
                + " {} or its email address. Set SPIRA_ADMIN_USERNAME and SPIRA_ADMIN_EMAIL to"
                + " others.",
            wanted.username());
      }
      return;
    }
    if (generated) {
      // said once, here only: there is no other way to learn it
      LOG.warn("Created the administrator {} with the password {}", wanted.username(), password);
    } else {
      LOG.info("Created the administrator {}", wanted.username());
    }
  }

  private static String generate() {
    byte[] random = new byte[GENERATED_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private void addModels(Map<String, String> wanted) {
    Set<String> known = models.all().stream().map(Model::name).collect(Collectors.toSet());
    wanted.forEach((name, channel) -> {
      if (known.contains(name)) {
        return;
      }
      try {
        models.add(new Model(ids.next(), name, channel));
        LOG.info("Registered the model {} on channel {}", name, channel);
      } catch (AlreadyTakenException e) {
        LOG.info("The model {} or its channel {} is registered already", name, channel);
      }
    });
  }

  private void addHospitals(List<String> wanted) {
    Set<String> known = hospitals.all().stream().map(Hospital::name).collect(Collectors.toSet());
    for (String name : wanted) {
      if (known.add(name)) {
        try {
          hospitals.add(Hospital.named(name));
          LOG.info("Added the hospital {}", name);
        } catch (AlreadyTakenException e) {
          LOG.info("The hospital {} was added by another replica", name);
        }
      }
    }
  }

  /**
   * What has to be there.
   *
   * @param models channels by model name
   */
  public record Wanted(
      Administrator administrator, Map<String, String> models, List<String> hospitals) {}

  /**
   * Who may register others.
   *
   * @param password one is generated, and logged once, when absent
   */
  public record Administrator(String username, String email, @Nullable String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Administrator[" + username + "]";
    }
  }
}
