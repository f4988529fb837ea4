/** The books of the trail in Micrometer. */
@NullMarked
package org.spira.api.audit.adapter;

import org.jspecify.annotations.NullMarked;
