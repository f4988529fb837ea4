package org.spira.planted.api.left;

import org.spira.planted.api.left.adapter.paper.Paper;

final class KnowsAnAdapter {
  Paper planted = new Paper();
}
