/** The books of erasures in Micrometer. */
@NullMarked
package org.spira.api.privacy.adapter;

import org.jspecify.annotations.NullMarked;
