/** What researchers are told about models. */
@NullMarked
package org.spira.inference.research.domain;

import org.jspecify.annotations.NullMarked;
