/** What an operator does to a database by hand: commands, each one thing. */
@NullMarked
package org.spira.api.administration;

import org.jspecify.annotations.NullMarked;
