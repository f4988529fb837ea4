/** A registry that is a folder, and the MLmodel files that describe models. */
@NullMarked
package org.spira.inference.models.adapter;

import org.jspecify.annotations.NullMarked;
