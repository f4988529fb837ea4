/** Calls that are noted in the trail, and the calls that read it. */
@NullMarked
package org.spira.api.audit.adapter.rest;

import org.jspecify.annotations.NullMarked;
