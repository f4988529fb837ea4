package org.spira.inference.research.adapter.registry.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.spira.inference.research.adapter.registry.ChangeJson;
import org.spira.inference.research.domain.registration.Change;

/** What became of a model in production, a line of JSON for each change. */
record FolderRecords(Path file) {

  List<Change> all() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(ChangeJson::read).toList()
        : List.of();
  }

  Path add(Change change) throws IOException {
    return Files.writeString(
        file,
        ChangeJson.write(change) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  Path remove(Change change) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.remove(ChangeJson.write(change));
    return FolderCopy.text(file, String.join("", lines.stream().map(line -> line + "\n").toList()));
  }
}
