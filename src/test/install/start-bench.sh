#!/usr/bin/env bash
# start-bench.sh [RUNS]: how long a start takes, by what --startup-trace says, and how much memory is resident twelve seconds
# after the window is complete, in all and without what is mapped from files: started as Maven does, from the image without
# its AOT cache and with it, on an empty data folder, with 10,000 and with 100,000 articles. After `mvn -DskipTests
# -Pinstaller package`, in the project's folder; needs Xvfb. ARTICLES=… measures with other amounts, SETTLE=… waits as many
# seconds. Prints the medians as a table and leaves all runs in target/bench/start.tsv.
set -euo pipefail
# Every desktop has a session bus. Where there is none, GTK starts one for each start that is measured.
if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ] && command -v dbus-run-session >/dev/null; then
  exec dbus-run-session -- "$0" "$@"
fi
runs=${1:-5}
work=$(mktemp -d)
# The first GTK program of a session loads OpenGL to learn which visuals it has, and notes that on the display for all others.
Xvfb :84 -screen 0 1400x1000x24 -noreset >/dev/null 2>&1 &
display=$!
trap 'kill $display 2>/dev/null; rm -rf "$work"' EXIT
export DISPLAY=:84
classes="target/test-classes:target/classes:$(find target/lib -name '*.jar' | paste -sd:)"
for articles in ${ARTICLES:-10000 100000}; do
  target/image/Broadsheet/lib/runtime/bin/java -Xmx2g -cp "$classes" app.broadsheet.bench.FilledFolder "$work/$articles" $articles
  # Fetches nothing and says so; what it leaves is the index.
  target/image/Broadsheet/bin/Broadsheet --data "$work/$articles" --offline --refresh >/dev/null 2>&1 || true
done
mkdir -p target/bench
table=target/bench/start.tsv
printf 'how\tarticles\tlist drawn ms\tcomplete ms\tresident MB\town MB\n' >"$table"
one() { # one HOW ARTICLES COMMAND…
  local how=$1 articles=$2 out=$work/out
  shift 2
  "$@" --data "$work/$articles" --offline --startup-trace >"$out" 2>/dev/null &
  local launched=$!
  for _ in $(seq 600); do
    grep -q 'window is complete' "$out" && break
    sleep 0.1
  done
  sleep "${SETTLE:-12}"
  local app
  app=$(pgrep -f -- "--data $work/$articles --offline --startup-trace" | while read -r pid; do
    echo "$(awk '/VmRSS/ {print $2}' "/proc/$pid/status") $pid"
  done | sort -n | tail -1 | cut -d' ' -f2)
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$how" "$articles" "$(awk '/list is drawn/ {print $2}' "$out")" \
    "$(awk '/window is complete/ {print $2}' "$out")" "$(awk '/VmRSS/ {print int($2 / 1000)}' "/proc/$app/status")" \
    "$(awk '/RssAnon/ {print int($2 / 1000)}' "/proc/$app/status")" >>"$table"
  kill "$app"
  wait $launched 2>/dev/null || true
}
for articles in empty ${ARTICLES:-10000 100000}; do
  for _ in $(seq "$runs"); do
    one 'mvn package' $articles target/broadsheet
    JDK_JAVA_OPTIONS=-XX:AOTMode=off one 'image without AOT' $articles target/image/Broadsheet/bin/Broadsheet
    one 'image with AOT' $articles target/image/Broadsheet/bin/Broadsheet
  done
done
median() { sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
printf '%-18s %9s %12s %12s %12s %8s\n' how articles 'list ms' 'complete ms' 'resident MB' 'own MB'
for articles in empty ${ARTICLES:-10000 100000}; do
  for how in 'mvn package' 'image without AOT' 'image with AOT'; do
    column() { awk -F'\t' -v h="$how" -v a=$articles -v c="$1" '$1 == h && $2 == a {print $c}' "$table" | median; }
    printf '%-18s %9s %12s %12s %12s %8s\n' "$how" $articles "$(column 3)" "$(column 4)" "$(column 5)" "$(column 6)"
  done
done
du -sb target/image/Broadsheet | awk '{printf "installed: %.1f MB\n", $1 / 1e6}'
find target/installers -name '*.deb' -printf 'deb: %s bytes\n'
