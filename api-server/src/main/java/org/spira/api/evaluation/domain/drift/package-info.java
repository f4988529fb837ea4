/** Whether what versions see and say in the hospitals is still what they were judged on. */
@NullMarked
package org.spira.api.evaluation.domain.drift;

import org.jspecify.annotations.NullMarked;
