package org.spira.inference.research.adapter.cli.shared;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.spira.inference.research.application.port.ApiServer;
import org.spira.inference.research.application.port.ResearchServer;
import picocli.CommandLine.Option;

/**
 * An account of a running SPIRA. Neither token nor password is an option: everybody on the machine
 * sees those, and shells keep them.
 */
public final class Account {

  private static final String VARIABLE = "SPIRA_TOKEN";
  private static final String PASSWORD = "SPIRA_PASSWORD";
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Outside outside;

  @Option(
      names = "--token-file",
      paramLabel = "<file>",
      description = "Holds the access token; else the variable SPIRA_TOKEN does.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "<name>",
      description =
          "Logs in for a token, with the password in the variable SPIRA_PASSWORD; else it is asked"
              + " for.")
  private Optional<String> user = Optional.empty();

  /** In these surroundings. */
  public Account(Outside outside) {
    this.outside = outside;
  }

  /**
   * The server at this address, which is asked with the token.
   *
   * @throws UsageException if there is none, or it would go over the network for all to read
   */
  public ApiServer at(String server) {
    URI uri = address(server);
    return outside.servers().at(uri, token(uri));
  }

  /** The same, for researchers. */
  public ResearchServer forResearch(String server) {
    URI uri = address(server);
    return outside.servers().forResearch(uri, token(uri));
  }

  private String token(URI server) {
    return file.map(Account::read)
        .or(() -> user.map(name -> outside.servers().logIn(server, name, password())))
        .or(() -> Optional.ofNullable(outside.environment().get(VARIABLE)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() ->
            new UsageException(
                server
                    + " is asked with a token: give --token-file or set "
                    + VARIABLE
                    + ", or give --user"));
  }

  @SuppressWarnings("SystemConsoleNull") // Java 21 has none where nobody types
  private String password() {
    String set = outside.environment().get(PASSWORD);
    if (set != null) {
      return set;
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("password: ");
    if (typed == null) {
      throw new UsageException("nobody is there to type a password: set " + PASSWORD);
    }
    return new String(typed);
  }

  private static URI address(String server) {
    URI uri;
    try {
      uri = URI.create(server);
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + server + "' is no address of an API Server");
    }
    String scheme = String.valueOf(uri.getScheme());
    if (uri.getHost() == null || !Set.of("http", "https").contains(scheme)) {
      throw new UsageException("'" + server + "' is no address of an API Server");
    }
    if (scheme.equals("http") && !HERE.contains(uri.getHost())) {
      throw new UsageException(
          server
              + " would show the token to the whole network: write https, or ask on its machine");
    }
    return uri;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be read: " + e.getMessage());
    }
  }
}
