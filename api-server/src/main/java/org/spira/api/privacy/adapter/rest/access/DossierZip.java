package org.spira.api.privacy.adapter.rest.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spira.api.privacy.application.access.Dossier;
import org.spira.api.privacy.application.access.ReadEverything;
import org.spira.api.privacy.application.access.ReadEverything.Recording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a ZIP entry by entry: what is in memory is one inference's documents and one buffer. */
final class DossierZip {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ReadEverything read;

  DossierZip(ReadEverything read) {
    this.read = read;
  }

  /**
   * Writes all of it.
   *
   * @throws IOException if the stream does not take it
   */
  void write(Dossier dossier, OutputStream out) throws IOException {
    // closed by nobody: one that was broken off must lack what makes it a whole ZIP
    ZipOutputStream zip = new ZipOutputStream(out);
    json(
        zip,
        "index.json",
        Map.of("made_at", dossier.at().toString(), "inferences", dossier.inferences()));
    for (String id : dossier.inferences()) {
      json(zip, id + "/documents.json", read.documents(id));
      for (Recording recording : read.recordings(id)) {
        wav(zip, recording);
      }
    }
    zip.finish();
    zip.flush();
  }

  private static void json(ZipOutputStream zip, String name, Object content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(JSON.writeValueAsBytes(content));
    zip.closeEntry();
  }

  private void wav(ZipOutputStream zip, Recording recording) throws IOException {
    zip.putNextEntry(new ZipEntry(recording.part().objectKey(recording.inferenceId())));
    try (InputStream bytes = read.open(recording)) {
      bytes.transferTo(zip);
    }
    zip.closeEntry();
  }
}
