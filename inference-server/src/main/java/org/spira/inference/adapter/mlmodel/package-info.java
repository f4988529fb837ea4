/** Reads the MLmodel files of MLflow. */
@NullMarked
package org.spira.inference.adapter.mlmodel;

import org.jspecify.annotations.NullMarked;
