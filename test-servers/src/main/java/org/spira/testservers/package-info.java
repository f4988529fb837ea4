/** Starts, kills and restarts the real servers that adapter tests and system tests talk to. */
@NullMarked
package org.spira.testservers;

import org.jspecify.annotations.NullMarked;
