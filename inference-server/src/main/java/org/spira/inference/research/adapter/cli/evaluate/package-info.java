/** How good models are on labelled recordings. */
@NullMarked
package org.spira.inference.research.adapter.cli.evaluate;

import org.jspecify.annotations.NullMarked;
