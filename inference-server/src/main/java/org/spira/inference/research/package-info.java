/** The command line of researchers. */
@NullMarked
package org.spira.inference.research;

import org.jspecify.annotations.NullMarked;
