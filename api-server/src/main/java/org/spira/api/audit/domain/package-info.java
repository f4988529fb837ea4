/** Entries, the segments that chain them, and how the chain is checked. */
@NullMarked
package org.spira.api.audit.domain;

import org.jspecify.annotations.NullMarked;
