/** What controllers say about the audit trail: which calls are noted in it, and as what. */
@NullMarked
package org.spira.api.web.audited;

import org.jspecify.annotations.NullMarked;
