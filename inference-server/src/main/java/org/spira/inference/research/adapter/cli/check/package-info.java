/** Whether a model would serve. */
@NullMarked
package org.spira.inference.research.adapter.cli.check;

import org.jspecify.annotations.NullMarked;
