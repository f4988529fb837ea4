package org.spira.charts.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spira.charts.rendering.Command;
import org.spira.charts.rendering.Repository;

/** {@code build-tools/restore} with a kubectl that answers as a cluster with one release would. */
class RestoreScriptIT {

  private static final String KUBECTL =
      """
      #!/bin/sh
      echo "$*" >>"$CALLS"
      case "$*" in
        *"get cronjobs"*) printf 'cronjob.batch/spira-restore-buckets\\ncronjob.batch/spira-restore-postgresql\\n' ;;
        *"get deployments"*) echo deployment.apps/spira-api ;;
        *"get deployment.apps/spira-api"*) echo 3 ;;
        *"set env"*) cat >/dev/null; case "$*" in *"STAMP=0 "*) touch "$CALLS.list" ;; esac ;;
        *"wait --for=condition=complete"*) [ ! -e "$CALLS.list" ] ;;
        *"get job"*) echo 1 ;;
        *logs*--ignore-errors*) [ ! -e "$CALLS.list" ] || echo "There is no backup up to 0; there are: 20261121T020500Z" ;;
      esac
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeKubectl() throws Exception {
    Path kubectl = Files.writeString(folder.resolve("kubectl"), KUBECTL);
    assertThat(kubectl.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void stopsRunsEveryTwinAndStartsAgain() throws Exception {
    restore("hospital", "spira", "20261121T020500Z").succeeded();

    assertThat(calls())
        .filteredOn(call -> call.contains("scale ") || call.contains("STAMP="))
        .extracting(call -> call.replaceAll("--filename.*--containers \\* ", ""))
        .containsExactly(
            "--namespace hospital scale deployment.apps/spira-api --replicas=0",
            "set env --local STAMP=20261121T020500Z --output json",
            "set env --local STAMP=20261121T020500Z --output json",
            "--namespace hospital scale deployment.apps/spira-api --replicas=3");
  }

  /** As docs/deploy.md writes it, and with the release named. */
  @Test
  void listsBackupsOfTheReleaseAndStopsNothing() throws Exception {
    for (List<String> arguments :
        List.of(List.of("hospital", "--list"), List.of("hospital", "spira", "--list"))) {
      Command.Result result = restore(arguments.toArray(String[]::new)).succeeded();

      assertThat(result.output().strip()).isEqualTo("postgresql: 20261121T020500Z");
      assertThat(calls()).noneMatch(call -> call.contains("scale "));
      assertThat(calls()).anyMatch(call -> call.contains("app.kubernetes.io/instance=spira"));
    }
  }

  /** Documents are saved at 02:05 and the registry at 02:10: no stamp names both. */
  @ParameterizedTest
  @CsvSource({
    "latest,20261121T021000Z",
    "20261121T030000Z,20261121T021000Z",
    "20261121T020500Z,20261120T021000Z",
    "0,",
    "none,"
  })
  void newestBackupUpToATimeIsChosen(String stamp, @Nullable String chosen) throws Exception {
    Path backups = Files.createDirectory(folder.resolve("backups"));
    for (String name : List.of("20261120T021000Z", "20261121T021000Z", "lost+found")) {
      Files.createDirectory(backups.resolve(name));
    }

    Command.Result result = choose(stamp, backups);

    if (chosen == null) {
      assertThat(result.status()).isNotZero();
      assertThat(result.output()).contains("there are: 20261120T021000Z 20261121T021000Z");
    } else {
      assertThat(result.succeeded().output().strip()).isEqualTo(chosen);
    }
  }

  private static Command.Result choose(String stamp, Path backups) throws Exception {
    Path script = Repository.CHART.resolve("files/scripts/chosen-backup.sh");
    return Command.run(
        List.of("/bin/sh", "-ec", ". " + script + "; echo $chosen"),
        Map.of("STAMP", stamp, "BACKUPS", backups.toString()));
  }

  private List<String> calls() throws Exception {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private Command.Result restore(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Repository.ROOT.resolve("build-tools/restore").toString());
    command.addAll(List.of(arguments));
    return Command.run(
        command,
        Map.of(
            "PATH",
            folder + ":" + System.getenv("PATH"),
            "CALLS",
            folder.resolve("calls").toString()));
  }
}
