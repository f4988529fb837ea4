/** What a model hears and says. */
@NullMarked
package org.spira.inference.research.adapter.cli.hear;

import org.jspecify.annotations.NullMarked;
