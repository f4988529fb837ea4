#!/bin/sh
# A pod needs a container beside those that run before it.
echo "Restored: $KIND"
