/** Writing to the trail, searching, checking and shortening it. */
@NullMarked
package org.spira.api.audit.application;

import org.jspecify.annotations.NullMarked;
