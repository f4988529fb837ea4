/** What accounts need, kept in memory. */
@NullMarked
package org.spira.api.inmemory.accounts;

import org.jspecify.annotations.NullMarked;
