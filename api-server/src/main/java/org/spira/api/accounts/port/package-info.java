/** What accounts need from the world outside. */
@NullMarked
package org.spira.api.accounts.port;

import org.jspecify.annotations.NullMarked;
