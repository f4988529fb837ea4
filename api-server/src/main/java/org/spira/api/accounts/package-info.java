/** Who may use SPIRA, and how they prove it. */
@NullMarked
package org.spira.api.accounts;

import org.jspecify.annotations.NullMarked;
