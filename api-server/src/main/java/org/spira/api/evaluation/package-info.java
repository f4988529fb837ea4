/** How right models were, by what patients turned out to have. */
@NullMarked
package org.spira.api.evaluation;

import org.jspecify.annotations.NullMarked;
