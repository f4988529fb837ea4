/** Constant load while everything dies at random, and the reckoning afterwards. */
@NullMarked
package org.spira.system.chaos;

import org.jspecify.annotations.NullMarked;
