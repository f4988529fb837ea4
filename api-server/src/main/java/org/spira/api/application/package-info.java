/** One class per thing that a user or a neighbour can ask of the service. */
@NullMarked
package org.spira.api.application;

import org.jspecify.annotations.NullMarked;
