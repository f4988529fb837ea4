package org.spira.api.accounts;

import java.nio.charset.StandardCharsets;
import org.spira.api.accounts.application.CreateAdministrator.Administrator;
import org.spira.api.accounts.application.EmailAddress;
import org.spira.api.accounts.domain.NewPassword;
import org.spira.api.accounts.domain.Username;
import org.spira.api.settings.Require;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How passwords are kept, and who may register the first others.
 *
 * @param bcryptCost SPIRA_BCRYPT_COST, doubling the work of hashing a password with each step
 * @param hashingThreads SPIRA_HASHING_THREADS, 0 for half of the cores
 * @param hashingQueue SPIRA_HASHING_QUEUE, how many passwords may wait for them
 * @param adminUsername SPIRA_ADMIN_USERNAME
 * @param adminPassword SPIRA_ADMIN_PASSWORD; when empty, one is generated and logged once
 * @param adminEmail SPIRA_ADMIN_EMAIL
 */
@ConfigurationProperties("spira.accounts")
public record AccountSettings(
    int bcryptCost,
    int hashingThreads,
    int hashingQueue,
    String adminUsername,
    String adminPassword,
    String adminEmail) {

  private static final int MIN_COST = 4;
  private static final int MAX_COST = 16;

  /** Refuses impossible numbers, and an administrator who could not log in. */
  public AccountSettings {
    Require.that(
        bcryptCost >= MIN_COST && bcryptCost <= MAX_COST, "SPIRA_BCRYPT_COST", "must be 4 to 16");
    Require.that(hashingThreads >= 0, "SPIRA_HASHING_THREADS", "must be 0 or more");
    Require.positive(hashingQueue, "SPIRA_HASHING_QUEUE");
    Require.that(
        Username.isLegal(adminUsername),
        "SPIRA_ADMIN_USERNAME",
        "must have 1 to 64 characters, all visible");
    Require.that(EmailAddress.isLegal(adminEmail), "SPIRA_ADMIN_EMAIL", "must be an email address");
    Require.that(
        adminPassword.getBytes(StandardCharsets.UTF_8).length <= NewPassword.MAX_BYTES,
        "SPIRA_ADMIN_PASSWORD",
        "must not be longer than " + NewPassword.MAX_BYTES + " bytes");
  }

  Administrator administrator() {
    String password = adminPassword.isEmpty() ? null : adminPassword;
    return new Administrator(adminUsername, adminEmail, password);
  }

  /** On how many threads passwords are hashed here. */
  public int hashers() {
    return hashingThreads > 0
        ? hashingThreads
        : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "AccountSettings[" + adminUsername + "]";
  }
}
