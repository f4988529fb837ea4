/** Models asked directly over HTTP, as model-serving clients expect. */
@NullMarked
package org.spira.inference.adapter.rest;

import org.jspecify.annotations.NullMarked;
