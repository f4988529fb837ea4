/** From a folder into production on several servers and back, through MLflow. */
@NullMarked
package org.spira.system.release;

import org.jspecify.annotations.NullMarked;
