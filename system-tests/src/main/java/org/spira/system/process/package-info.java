/** Processes that can be started, killed, paused and looked at. */
@NullMarked
package org.spira.system.process;

import org.jspecify.annotations.NullMarked;
