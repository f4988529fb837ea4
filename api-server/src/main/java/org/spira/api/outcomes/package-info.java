/** What patients turned out to have, beside what models said. */
@NullMarked
package org.spira.api.outcomes;

import org.jspecify.annotations.NullMarked;
