/** Keeps the books of what was promised, and compares them with what became of it. */
@NullMarked
package org.spira.system.check;

import org.jspecify.annotations.NullMarked;
