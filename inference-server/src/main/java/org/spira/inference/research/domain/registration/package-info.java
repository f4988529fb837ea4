/** What is known about versions that were in production, and what is demanded of one. */
@NullMarked
package org.spira.inference.research.domain.registration;

import org.jspecify.annotations.NullMarked;
