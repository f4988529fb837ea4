/** Makes a model's graph faster without changing what it says. */
@NullMarked
package org.spira.inference.research.adapter.cli.optimise;

import org.jspecify.annotations.NullMarked;
