/** Registering, logging in, and telling who calls. */
@NullMarked
package org.spira.api.accounts.application;

import org.jspecify.annotations.NullMarked;
