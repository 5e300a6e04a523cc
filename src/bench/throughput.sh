#!/usr/bin/env bash
# Compares kept answers of the service with nginx serving the same bytes as a static file. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/../.."

warm_up=${WARM_UP:-40s}
measure=${MEASURE:-3s}
rounds=${ROUNDS:-9}
clients=32
service_port=8098
nginx_port=8099
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; nginx -c "$work/nginx.conf" -s stop 2>/dev/null || true; rm -rf "$work"' EXIT

for tool in nginx wrk curl java; do
  command -v "$tool" >/dev/null || { echo "needs $tool: apt-get install nginx-light wrk curl" >&2; exit 2; }
done
[ -f target/quarkus-app/quarkus-run.jar ] || { echo "build first: ./mvnw package -DskipTests" >&2; exit 2; }

java @config/jvm.options -Dquarkus.http.port=$service_port \
  -Dquarkus.datasource.jdbc.url="jdbc:h2:file:$work/data/bench;WRITE_DELAY=0" \
  -jar target/quarkus-app/quarkus-run.jar >"$work/service.log" 2>&1 &
until curl -sf -o /dev/null "localhost:$service_port/api/v1/start"; do sleep 0.2; done

declare -A path=(
  [overview]="/api/v1/summary?region=310107&plan=putuo-action-plan-2022&asOf=2024-12-31"
  [target]="/api/v1/targets/putuo-2023-5g-outdoor-base-stations?asOf=2024-12-31"
)
mkdir -p "$work/www"
for name in overview target; do
  curl -sf "localhost:$service_port${path[$name]}" -o "$work/www/$name.json"
done
cat > "$work/nginx.conf" <<CONF
worker_processes 2;
pid $work/nginx.pid;
error_log /dev/null;
events { worker_connections 1024; }
http {
  access_log off;
  default_type application/json;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  server { listen 127.0.0.1:$nginx_port; root $work/www; }
}
CONF
nginx -c "$work/nginx.conf"

rate() { wrk -t1 -c$clients -d"$2" --latency "http://127.0.0.1:$1" | awk '/Requests\/sec/ {r=$2} /99%/ {p=$2} END {print r, p}'; }

# In turns, because a shared machine changes its speed from one second to the next; the median of the ratios counts.
for name in overview target; do
  rate "$service_port${path[$name]}" "$warm_up" >/dev/null
  for _ in $(seq "$rounds"); do
    read -r ours p99 < <(rate "$service_port${path[$name]}" "$measure")
    read -r nginx nginx_p99 < <(rate "$nginx_port/$name.json" "$measure")
    echo "$ours $p99 $nginx $nginx_p99"
  done | awk '{printf "%.4f %s\n", $1 / $3, $0}' | sort -n \
    | awk -v n="$name" -v s="$(stat -c %s "$work/www/$name.json")" '{line[NR] = $0}
      END {
        split(line[1], low); split(line[int((NR + 1) / 2)], mid); split(line[NR], high)
        printf "%-9s %6d bytes  service %8.0f req/s (p99 %s)  nginx %8.0f req/s (p99 %s)  ratio %.2f (%.2f to %.2f in %d rounds)\n",
          n, s, mid[2], mid[3], mid[4], mid[5], mid[1], low[1], high[1], NR
      }'
done

# Uncached: every question is another one, so nothing is kept yet.
for day in $(seq -w 1 28); do
  curl -s -o /dev/null -w '%{time_total}\n' "localhost:$service_port/api/v1/targets?plan=putuo-action-plan-2022&asOf=2024-03-$day"
done | sort -n | awk '{t[NR] = $1} END {printf "uncached targets: median %.1f ms, worst %.1f ms of %d\n", t[int((NR + 1) / 2)] * 1000, t[NR] * 1000, NR}'
