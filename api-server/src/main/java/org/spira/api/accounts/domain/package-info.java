/** What counts as a name, as an address and as a password. */
@NullMarked
package org.spira.api.accounts.domain;

import org.jspecify.annotations.NullMarked;
