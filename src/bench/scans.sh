#!/usr/bin/env bash
# How many figures of texts are found again on scans of them. See README.md.
set -euo pipefail
folder=$(realpath "${1:?name a folder with texts}")
cd "$(dirname "$0")/../.."

./mvnw -q -B -ntp test-compile exec:java \
  -Dexec.classpathScope=test -Dexec.mainClass=org.indicatordashboard.document.text.ScanAccuracy -Dexec.args="$folder"
