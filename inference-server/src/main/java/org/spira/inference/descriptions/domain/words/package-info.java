/** Words that somebody wrote, against those that are known. */
@NullMarked
package org.spira.inference.descriptions.domain.words;

import org.jspecify.annotations.NullMarked;
