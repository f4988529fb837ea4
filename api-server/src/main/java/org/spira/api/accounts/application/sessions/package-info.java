/** Staying logged in on a browser, by short tokens and something that renews them. */
@NullMarked
package org.spira.api.accounts.application.sessions;

import org.jspecify.annotations.NullMarked;
