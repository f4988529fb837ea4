/** Counts batches with Micrometer. */
@NullMarked
package org.spira.inference.workbench.adapter;

import org.jspecify.annotations.NullMarked;
