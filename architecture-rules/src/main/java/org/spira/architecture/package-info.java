/** The rules of rooms and rings, for the tests of both services. */
@NullMarked
package org.spira.architecture;

import org.jspecify.annotations.NullMarked;
