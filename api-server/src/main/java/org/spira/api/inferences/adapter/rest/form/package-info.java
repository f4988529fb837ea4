/** How the members of a patient's form are read, whoever sends them. */
@NullMarked
package org.spira.api.inferences.adapter.rest.form;

import org.jspecify.annotations.NullMarked;
