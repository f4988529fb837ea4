package org.spira.inference.application.port;

import java.nio.file.Path;
import org.spira.inference.domain.ModelManifest;

/** Reads what a model's folder says about itself. */
public interface ModelManifests {

  /**
   * The manifest in this folder.
   *
   * @throws org.spira.inference.domain.IllegalDescriptionException if there is none that can be
   *     read, or it has no ONNX flavor
   */
  ModelManifest read(Path folder);
}
