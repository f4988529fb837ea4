package org.spira.inference.models.adapter.mlflow;

import java.io.IOException;
import java.net.URI;

/** A place where artifacts lie. Throws {@link IOException} for whatever goes wrong there. */
interface ArtifactStore {

  /** Puts every file under the location into the target, with the same relative name. */
  void download(URI location, ArtifactTarget target) throws IOException;
}
