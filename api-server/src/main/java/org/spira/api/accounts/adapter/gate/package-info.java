/** The door before all routes: Spring Security's chain, fed by what each route says of itself. */
@NullMarked
package org.spira.api.accounts.adapter.gate;

import org.jspecify.annotations.NullMarked;
