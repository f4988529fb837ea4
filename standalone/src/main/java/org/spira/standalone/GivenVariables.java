package org.spira.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spira.api.accounts.domain.NewPassword;
import org.spira.standalone.files.DataFolderException;

/**
 * What a standalone SPIRA is told by environment variables before the services read theirs.
 *
 * @param environment their values by their names
 */
record GivenVariables(Map<String, String> environment) {

  private static final String DEFAULT_DATA = "data";
  private static final String DEFAULT_ADMINISTRATOR = "admin";

  /** Where everything is kept. */
  Path data() {
    return Path.of(value("SPIRA_DATA_DIR").orElse(DEFAULT_DATA));
  }

  /** The administrator's name. */
  String administrator() {
    return value("SPIRA_ADMIN_USERNAME").orElse(DEFAULT_ADMINISTRATOR);
  }

  /** Their password; one is made up when absent. */
  Optional<String> password() {
    return value("SPIRA_ADMIN_PASSWORD");
  }

  /**
   * Refuses a password that no administrator may choose.
   *
   * @throws DataFolderException saying why
   */
  void requireGoodPassword() {
    password()
        .flatMap(password -> NewPassword.problem(password, administrator()))
        .ifPresent(problem -> {
          throw new DataFolderException("SPIRA_ADMIN_PASSWORD " + problem.message());
        });
  }

  /** Models that hear no recordings, and so are none of the API's. */
  List<String> askedDirectly() {
    return value("SPIRA_HTTP_MODEL_NAMES").stream()
        .flatMap(names -> Arrays.stream(names.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Only the names. */
  @Override
  public String toString() {
    return "GivenVariables" + environment.keySet();
  }
}
