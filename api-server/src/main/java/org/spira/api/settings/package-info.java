/** Checks of settings, and what is said when one will not do. */
@NullMarked
package org.spira.api.settings;

import org.jspecify.annotations.NullMarked;
