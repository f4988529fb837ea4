/** Both services in one process on embedded stores: for trying, teaching and one laptop. */
@NullMarked
package org.spira.standalone;

import org.jspecify.annotations.NullMarked;
