/** What a model takes of the form that was filled in about a patient. */
@NullMarked
package org.spira.inference.forms;

import org.jspecify.annotations.NullMarked;
