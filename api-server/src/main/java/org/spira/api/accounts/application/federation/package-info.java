/**
 * Users whom the hospital's own login knows: letting them in, and asking whether they still may.
 */
@NullMarked
package org.spira.api.accounts.application.federation;

import org.jspecify.annotations.NullMarked;
