/**
 * The whole of SPIRA as processes of this machine, as the system tests and the chaos run need it.
 */
@NullMarked
package org.spira.system;

import org.jspecify.annotations.NullMarked;
