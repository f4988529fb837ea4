/**
 * Put beside a service's own jar, this halts it before or after any effect it has on the world, or
 * makes it wrong on purpose. The services themselves know nothing of it.
 */
@NullMarked
package org.spira.faults;

import org.jspecify.annotations.NullMarked;
