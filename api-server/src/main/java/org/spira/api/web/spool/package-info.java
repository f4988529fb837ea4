/** Where forms wait until they are stored, and what becomes of those that never are. */
@NullMarked
package org.spira.api.web.spool;

import org.jspecify.annotations.NullMarked;
