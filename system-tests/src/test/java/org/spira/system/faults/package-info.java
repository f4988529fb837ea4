/** The table of faults, a test for each row that needs the whole system. */
@NullMarked
package org.spira.system.faults;

import org.jspecify.annotations.NullMarked;
