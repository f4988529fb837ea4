package org.spira.standalone;

import java.nio.file.Path;
import java.util.List;
import org.spira.api.accounts.port.Users;
import org.spira.api.models.port.Models;
import org.springframework.context.ApplicationContext;

/**
 * What a SPIRA that has started says of itself.
 *
 * @param spira what has started
 * @param administrator their name
 * @param models that hear recordings
 */
record FirstPage(ApplicationContext spira, String administrator, List<String> models) {

  private static final Path SAMPLES = Path.of("models", "samples");

  /** The page of first steps, with how to log in and where everything is kept. */
  String with(FirstSteps.Password password, Path data) {
    String address = OpenDoor.url(spira.getEnvironment());
    return new FirstSteps(address, administrator, password, user(), model(), SAMPLES, data).page();
  }

  private String user() {
    return spira
        .getBean(Users.class)
        .withUsername(administrator)
        .map(found -> found.id())
        .orElse("USER-ID");
  }

  private String model() {
    return spira.getBean(Models.class).all().stream()
        .filter(known -> models.indexOf(known.name()) == 0)
        .map(known -> known.id())
        .findFirst()
        .orElse("MODEL-ID");
  }
}
