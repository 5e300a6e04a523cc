#!/usr/bin/env bash
# How well the labelled texts of the tests are read, field by field, with calibration and speed. See README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

./mvnw -q -B -ntp test-compile exec:java \
  -Dexec.classpathScope=test -Dexec.mainClass=org.indicatordashboard.extraction.AccuracyReport -Dexec.args="$*"
