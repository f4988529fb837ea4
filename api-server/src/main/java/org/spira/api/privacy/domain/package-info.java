/** Requests to erase, and why they are made. */
@NullMarked
package org.spira.api.privacy.domain;

import org.jspecify.annotations.NullMarked;
