/** The network between the processes: a balancer, and links that can be cut and slowed. */
@NullMarked
package org.spira.system.net;

import org.jspecify.annotations.NullMarked;
