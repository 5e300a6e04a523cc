#!/usr/bin/env bash
# From the command to the first answered request, with an empty database and then with what was loaded. See README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${RUNS:-5}
port=8097
asked="localhost:$port/api/v1/summary?region=310107&plan=putuo-action-plan-2022&asOf=2024-12-31"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

[ -f target/quarkus-app/quarkus-run.jar ] || { echo "build first: ./mvnw package -DskipTests" >&2; exit 2; }

start() {
  local from=$(date +%s%N)
  java @config/jvm.options -Dquarkus.http.port=$port \
    -Dquarkus.datasource.jdbc.url="jdbc:h2:file:$work/data/bench;WRITE_DELAY=0" \
    -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
  local service=$!
  until curl -sf -o /dev/null "$asked"; do
    kill -0 $service 2>/dev/null || { cat "$work/service.log" >&2; exit 1; }
    sleep 0.02
  done
  echo $((($(date +%s%N) - from) / 1000000)) >>"$work/$1"
  kill $service
  wait $service 2>/dev/null || true
}

for _ in $(seq "$runs"); do
  rm -rf "$work/data"
  start "empty database"
  start "loaded database"
done
for kind in "empty database" "loaded database"; do
  sort -n "$work/$kind" | awk -v k="$kind" '{t[NR] = $1} END {printf "%s: median %d ms (%d to %d in %d starts)\n", k, t[int((NR + 1) / 2)], t[1], t[NR], NR}'
done
