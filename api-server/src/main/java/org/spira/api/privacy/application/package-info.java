/** Taking requests to erase, and carrying them out whatever dies. */
@NullMarked
package org.spira.api.privacy.application;

import org.jspecify.annotations.NullMarked;
