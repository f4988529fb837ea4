/** Input that is damaged by rule, and what it costs to look at it. */
@NullMarked
package org.spira.testservers.damage;

import org.jspecify.annotations.NullMarked;
