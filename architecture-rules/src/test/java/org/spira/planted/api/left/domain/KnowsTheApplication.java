package org.spira.planted.api.left.domain;

import org.spira.planted.api.left.application.Use;

final class KnowsTheApplication {
  Use planted = new Use();
}
