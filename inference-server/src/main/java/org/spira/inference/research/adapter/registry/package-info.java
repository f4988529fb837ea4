/** Registries, as those write into them who register models: MLflow, and folders. */
@NullMarked
package org.spira.inference.research.adapter.registry;

import org.jspecify.annotations.NullMarked;
