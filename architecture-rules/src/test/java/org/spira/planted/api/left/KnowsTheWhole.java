package org.spira.planted.api.left;

import org.spira.planted.api.Whole;

final class KnowsTheWhole {
  Whole planted = new Whole();
}
