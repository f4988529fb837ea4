package org.spira.api.privacy.port;

import org.spira.api.privacy.domain.DataKind;

/** Who wants to know what is removed because its time is over. */
@FunctionalInterface
public interface RetentionEvents {

  /** An inference lost its data of this kind. */
  void removed(DataKind kind);
}
