#!/usr/bin/env bash
# check-deb.sh PACKAGE.deb [PICTURE.png]: installs the package on this machine, uses it as a person would, and takes it
# off again. For CI and for a machine or container that may be changed: needs root, apt, Xvfb, xdotool, ImageMagick,
# desktop-file-utils, xdg-utils, gio and gtk-launch.
set -uo pipefail
deb=$(realpath -e "$1") || exit 2
picture=${2:-}
. "$(dirname "$0")/checks.sh"
finish() {
  for pid in $(ours) ${screen:-}; do kill "$pid" 2>/dev/null; done
  [ -z "${installed:-}" ] || timeout 120 apt-get remove -y -qq broadsheet >/dev/null 2>&1
  rm -rf "$work"
}
ours() { # the app's processes, those of this check
  local pid
  for pid in $(pgrep -x Broadsheet); do
    tr '\0' '\n' <"/proc/$pid/environ" 2>/dev/null | grep -qx "HOME=$work/home" && echo "$pid"
  done
}
trap finish EXIT
[ "$(id -u)" = 0 ] || skip "installing needs root"
needs apt-get dpkg Xvfb xdotool import desktop-file-validate xdg-mime gio gtk-launch pgrep
[ "$(dpkg-deb -f "$deb" Architecture)" = "$(dpkg --print-architecture)" ] || skip "the package is for another machine"
[ ! -e /usr/bin/broadsheet ] || skip "Broadsheet is installed here already"
export HOME=$work/home XDG_DATA_HOME=$work/home/.local/share XDG_CONFIG_HOME=$work/home/.config DEBIAN_FRONTEND=noninteractive
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
data=$XDG_DATA_HOME/broadsheet

timeout 900 apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends "$deb" >"$work/install" 2>&1
got=$?
! { [ $got -ne 0 ] && install_failed_for_want_of_network "$work/install"; } || skip "what the package depends on cannot be fetched"
installed=yes
check "installs" sh -c "tail -20 '$work/install'; exit $got"
[ $got -eq 0 ] || { verdict; exit 1; }
check "has a valid desktop entry" desktop-file-validate /usr/share/applications/broadsheet.desktop
check "has its name and icons" test -f /usr/share/icons/hicolor/128x128/apps/broadsheet.png
check "tells its version" sh -c 'broadsheet --version | grep -q "^Broadsheet [0-9]"'
cat >"$work/list.opml" <<'OPML'
<?xml version="1.0"?>
<opml version="2.0"><head><title>List</title></head><body></body></opml>
OPML
an_article_as_page "$work/page.html"
# What any file manager asks; xdg-mime asks "file" where no desktop runs, which does not know it.
check "knows subscription lists" sh -c "gio info -a standard::content-type '$work/list.opml' | grep -q text/x-opml+xml"
check "opens subscription lists" says broadsheet.desktop xdg-mime query default text/x-opml+xml
check "opens feed links" says broadsheet.desktop xdg-mime query default x-scheme-handler/feed
check "is offered for saved pages" grep -q '^text/html=.*broadsheet.desktop' /usr/share/applications/mimeinfo.cache
check "is not made the standard for pages" sh -c '! grep -rqs "broadsheet" /usr/share/applications/defaults.list "$XDG_CONFIG_HOME/mimeapps.list"'

show
check "starts from the desktop entry with a file" timeout 30 gtk-launch broadsheet "$work/page.html"
check "shows its window" timeout 90 xdotool search --sync --onlyvisible --name Broadsheet
check "listens for later starts" until_so 30 test -S "$data/broadsheet.socket"
until_so 20 draws
if [ -n "$picture" ]; then
  sleep 3
  check "is pictured" import -window root "$picture"
fi
check "draws something" draws
check "hands a second start over" timeout 60 broadsheet "$work/list.opml"
one_window() { [ "$(ours | wc -l)" = 1 ]; }
check "has one window after it" one_window
check "refuses data in use" fails_saying "Another Broadsheet" timeout 60 broadsheet --stats
for pid in $(ours); do kill -KILL "$pid"; done
check "starts again after a crash" sh -c "timeout 120 broadsheet >'$work/again' 2>&1 & sleep 1; end=90; until xdotool search --onlyvisible --name Broadsheet; do end=\$((end - 1)); [ \$end -gt 0 ] || exit 1; sleep 1; done"
check "listens again" until_so 30 timeout 60 broadsheet "$work/list.opml"
for pid in $(ours); do kill "$pid"; done
gone() { [ -z "$(ours)" ]; }
check "ends when it is told to" until_so 30 gone
check "kept what it was given" sh -c "timeout 60 broadsheet --stats | tee '$work/stats' && grep -Eq '\"articles\" ?: ?[1-9]' '$work/stats'"
newer() {
  /opt/broadsheet/lib/runtime/bin/java -cp "$(echo /opt/broadsheet/lib/app/h2-*.jar)" org.h2.tools.Shell \
    -url "jdbc:h2:file:$data/broadsheet" -user broadsheet -password "" -sql "$1"
}
check "can be given a newer version's mark" newer 'INSERT INTO "flyway_schema_history" SELECT 9999, '"'9999'"', "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", TRUE FROM "flyway_schema_history" WHERE "version" = '"'1'"
check "refuses data of a newer version" fails_saying "newer Broadsheet" timeout 60 broadsheet --stats
check "takes them again without that mark" newer 'DELETE FROM "flyway_schema_history" WHERE "version" = '"'9999'"
check "lost nothing by it" sh -c 'timeout 60 broadsheet --stats | grep -Eq "\"articles\" ?: ?[1-9]"'
check "uninstalls" timeout 300 apt-get -o DPkg::Lock::Timeout=120 remove -y -qq broadsheet
installed=
check "leaves no file of its own" sh -c '! test -e /opt/broadsheet && ! test -e /usr/bin/broadsheet && ! test -e /usr/share/applications/broadsheet.desktop'
check "leaves the reader's data" test -f "$data/broadsheet.mv.db"
verdict
