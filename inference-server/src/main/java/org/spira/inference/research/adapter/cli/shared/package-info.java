/** What every command stands on. */
@NullMarked
package org.spira.inference.research.adapter.cli.shared;

import org.jspecify.annotations.NullMarked;
