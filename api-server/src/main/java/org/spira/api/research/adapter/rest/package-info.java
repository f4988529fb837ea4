/** The REST calls of researchers. */
@NullMarked
package org.spira.api.research.adapter.rest;

import org.jspecify.annotations.NullMarked;
