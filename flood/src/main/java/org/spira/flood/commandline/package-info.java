/** What a command reads from its arguments and says to its terminal. */
@NullMarked
package org.spira.flood.commandline;

import org.jspecify.annotations.NullMarked;
