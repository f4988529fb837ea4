/** What administrators do with accounts. */
@NullMarked
package org.spira.api.accounts.application.administration;

import org.jspecify.annotations.NullMarked;
