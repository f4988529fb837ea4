/** The places where patients are recorded. */
@NullMarked
package org.spira.api.hospitals;

import org.jspecify.annotations.NullMarked;
