/** The REST calls about erasures. */
@NullMarked
package org.spira.api.privacy.adapter.rest;

import org.jspecify.annotations.NullMarked;
