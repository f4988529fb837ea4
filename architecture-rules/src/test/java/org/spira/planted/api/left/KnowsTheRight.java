package org.spira.planted.api.left;

import org.spira.planted.api.right.application.Inner;

final class KnowsTheRight {
  Inner[] planted = new Inner[0];
}
