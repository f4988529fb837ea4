/** The machine's cores: what computes, in which order, and in which batches. */
@NullMarked
package org.spira.inference.workbench;

import org.jspecify.annotations.NullMarked;
