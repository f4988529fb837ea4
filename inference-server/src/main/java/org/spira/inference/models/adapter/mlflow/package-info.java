/** The registry of the research group: MLflow, and the places where it keeps artifacts. */
@NullMarked
package org.spira.inference.models.adapter.mlflow;

import org.jspecify.annotations.NullMarked;
