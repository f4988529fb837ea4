/** Commands for researchers that need no server. */
@NullMarked
package org.spira.inference.research.adapter.cli;

import org.jspecify.annotations.NullMarked;
