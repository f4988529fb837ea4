/** One process halts at one point of what it does to the world, and the others heal it. */
@NullMarked
package org.spira.system.crashpoints;

import org.jspecify.annotations.NullMarked;
