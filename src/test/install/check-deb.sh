#!/usr/bin/env bash
# check-deb.sh PACKAGE.deb [PICTURE.png]: installs the package on this machine, uses it as a person would, and takes it
# off again. For CI and for a machine or container that may be changed: needs root, apt, Xvfb, xdotool, ImageMagick,
# desktop-file-utils, xdg-utils, gio and gtk-launch. Ends with "N passed, N failed".
set -uo pipefail
deb=$(realpath "$1")
picture=${2:-}
work=$(mktemp -d)
export HOME=$work/home XDG_DATA_HOME=$work/home/.local/share XDG_CONFIG_HOME=$work/home/.config
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
passed=0
failed=0
check() { # check WHAT COMMAND…
  local what=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    sed 's/^/        /' "$work/out" | head -20
  fi
}
says() { [ "$("${@:2}")" = "$1" ]; }
finish() {
  [ -z "${app:-}" ] || kill "$app" 2>/dev/null
  [ -z "${display:-}" ] || kill "$display" 2>/dev/null
  rm -rf "$work"
}
trap finish EXIT

check "installs" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$deb"
check "has a valid desktop entry" desktop-file-validate /usr/share/applications/broadsheet.desktop
check "has its name and icons" test -f /usr/share/icons/hicolor/128x128/apps/broadsheet.png
check "tells its version" sh -c 'broadsheet --version | grep -q "^Broadsheet [0-9]"'
cat >"$work/list.opml" <<'OPML'
<?xml version="1.0"?>
<opml version="2.0"><head><title>List</title></head><body></body></opml>
OPML
printf '%s\n' '<html><head><title>A page kept</title></head><body><article><h1>A page kept</h1>' >"$work/page.html"
for _ in 1 2 3 4 5 6; do
  echo '<p>The ferry left the harbour at six, and the whole town had come down to the quay to see it go.</p>'
done >>"$work/page.html"
echo '</article></body></html>' >>"$work/page.html"
# What any file manager asks; xdg-mime asks "file" where no desktop runs, which does not know it.
check "knows subscription lists" sh -c "gio info -a standard::content-type '$work/list.opml' | grep -q text/x-opml+xml"
check "opens subscription lists" says broadsheet.desktop xdg-mime query default text/x-opml+xml
check "opens feed links" says broadsheet.desktop xdg-mime query default x-scheme-handler/feed
check "is offered for saved pages" grep -q '^text/html=.*broadsheet.desktop' /usr/share/applications/mimeinfo.cache

Xvfb :83 -screen 0 1400x900x24 >/dev/null 2>&1 &
display=$!
export DISPLAY=:83
sleep 1
check "starts from the desktop entry with a file" gtk-launch broadsheet "$work/page.html"
check "shows its window" timeout 60 xdotool search --sync --onlyvisible --name Broadsheet
app=$(pgrep -n -x Broadsheet)
data=$XDG_DATA_HOME/broadsheet
listening() {
  for _ in $(seq 60); do
    [ -S "$data/broadsheet.socket" ] && return 0
    sleep 0.5
  done
  return 1
}
check "listens for later starts" listening
sleep 5
if [ -n "$picture" ]; then
  check "is pictured" import -window root "$picture"
fi
check "draws something" sh -c 'import -window root -format "%k" info: | awk "{exit !(\$1 > 500)}"'
check "hands a second start over" timeout 30 broadsheet "$work/list.opml"
check "has one window after it" says 1 pgrep -c -x Broadsheet
kill "$app"
for _ in $(seq 40); do
  kill -0 "$app" 2>/dev/null || break
  sleep 0.5
done
check "ends" sh -c "! kill -0 $app 2>/dev/null"
check "kept what it was given" sh -c "broadsheet --stats | tee '$work/stats' && grep -Eq '\"articles\" ?: ?[1-9]' '$work/stats'"
app=
check "uninstalls" env DEBIAN_FRONTEND=noninteractive apt-get remove -y -qq broadsheet
check "leaves no file of its own" sh -c '! test -e /opt/broadsheet && ! test -e /usr/bin/broadsheet && ! test -e /usr/share/applications/broadsheet.desktop'
check "leaves the reader's data" test -f "$data/broadsheet.mv.db"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
