package org.spira.planted.api.right;

import org.spira.planted.api.left.Published;

final class KnowsTheLeft {
  Published closesTheCircle = new Published();
}
