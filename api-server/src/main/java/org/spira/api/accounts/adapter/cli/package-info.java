/** What an operator does to accounts by hand. */
@NullMarked
package org.spira.api.accounts.adapter.cli;

import org.jspecify.annotations.NullMarked;
