/** What takes a service to the point at which it is to halt, and what must come of it. */
@NullMarked
package org.spira.system.crashpoints.provoked;

import org.jspecify.annotations.NullMarked;
