/** Commands for researchers that need no server. */
@NullMarked
package org.spira.inference.adapter.cli;

import org.jspecify.annotations.NullMarked;
