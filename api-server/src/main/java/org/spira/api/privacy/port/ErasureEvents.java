package org.spira.api.privacy.port;

import org.spira.api.privacy.domain.Erasure;

/** Who wants to know what becomes of erasures. */
public interface ErasureEvents {

  /** A request is done. */
  void done(Erasure erasure);

  /** What is not done, as counted just now. */
  void unfinished(Erasures.Unfinished counted);
}
