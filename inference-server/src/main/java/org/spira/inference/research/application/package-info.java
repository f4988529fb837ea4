/** What researchers ask of models, without any server. */
@NullMarked
package org.spira.inference.research.application;

import org.jspecify.annotations.NullMarked;
