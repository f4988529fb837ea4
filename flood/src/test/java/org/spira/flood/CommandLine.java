package org.spira.flood;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs both commands as a nurse before a terminal would, and keeps what they say. */
final class CommandLine {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final String url;
  private final Path folder;

  CommandLine(String url, Path folder) {
    this.url = url;
    this.folder = folder;
  }

  int flood(String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--out", acks().toString()));
    return run("flood", all.toArray(String[]::new));
  }

  int check() throws Exception {
    return run("check", "--in", acks().toString(), "--wait", "1");
  }

  int run(String command, String... options) throws Exception {
    return runWithPassword(StubDeployment.PASSWORD, command, options);
  }

  int runWithPassword(String password, String command, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("password"), password + "\n");
    List<String> arguments = new ArrayList<>(List.of(command, "--url", url));
    arguments.addAll(List.of("--username", "nurse", "--password-file", file.toString()));
    arguments.addAll(List.of(options));
    return Main.run(arguments, Map.of(), print(out), print(err));
  }

  /** Where the commands write and read what was acknowledged. */
  Path acks() {
    return folder.resolve("acks.txt");
  }

  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
