/** Whether a result can be had again. */
@NullMarked
package org.spira.inference.research.adapter.cli.replay;

import org.jspecify.annotations.NullMarked;
