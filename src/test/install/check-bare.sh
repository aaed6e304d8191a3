#!/usr/bin/env bash
# check-bare.sh PACKAGE.deb [PICTURE.png]: installs the package into a Debian (or Ubuntu) that has nothing but its own
# essential packages, made by debootstrap in a folder, so that what the package needs and does not say comes to light.
# Needs root, debootstrap with a mirror, unshare, Xvfb, xdotool and ImageMagick. Changes nothing outside of the folder.
set -uo pipefail
if [ -z "${IN_BARE:-}" ]; then
  # In a mount namespace of its own: what is mounted is gone with this process, however it ends.
  unshare -m true 2>/dev/null || { echo "skipped: no mount namespace can be made here"; exit 77; }
  IN_BARE=yes exec unshare -m -- "$0" "$@"
fi
deb=$(realpath -e "$1") || exit 2
picture=${2:-}
. "$(dirname "$0")/checks.sh"
root=$work/root
finish() {
  [ -z "${app:-}" ] || kill "$app" 2>/dev/null
  for pid in ${screen:-}; do kill "$pid" 2>/dev/null; done
  umount -l "$root/proc" "$root/dev" 2>/dev/null
  rm -rf --one-file-system "$work"
}
trap finish EXIT
[ "$(id -u)" = 0 ] || skip "a root of its own needs root"
needs debootstrap apt-get Xvfb xdotool import
. /etc/os-release
mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' | awk -v c="$VERSION_CODENAME" '$1 == c {print $2; exit}')
[ -n "$mirror" ] || skip "apt names no mirror of $VERSION_CODENAME"
timeout 900 debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$work/debootstrap" 2>&1 ||
  skip "debootstrap: $(tail -1 "$work/debootstrap")"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null
mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev" || skip "nothing can be mounted here"
cp "$deb" "$root/tmp/broadsheet.deb"
an_article_as_page "$root/tmp/page.html"
bare() { # bare COMMAND…: in the bare system, at most three minutes
  timeout 180 chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive ${DISPLAY:+DISPLAY=$DISPLAY} "$@"
}

bare apt-get update -qq >"$work/install" 2>&1 || skip "the bare system reaches no mirror"
bare dpkg-query -W -f '${Package}\n' | sort >"$work/before"
timeout 900 chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/broadsheet.deb >"$work/install" 2>&1
got=$?
! { [ $got -ne 0 ] && install_failed_for_want_of_network "$work/install"; } || skip "what the package depends on cannot be fetched"
check "installs with what it declares and nothing else" sh -c "tail -20 '$work/install'; exit $got"
[ $got -eq 0 ] || { verdict; exit 1; }
echo "        $(bare dpkg-query -W -f '${Package}\n' | sort | comm -13 "$work/before" - | wc -l) packages came with it"
linked() { # every native library of the runtime finds what it is linked to
  ! bare sh -c 'cd /opt/broadsheet/lib/runtime/lib && find . -name "*.so" | while read -r one; do
    LD_LIBRARY_PATH=.:server ldd "$one" | grep "not found" | sed "s|^|$one|"; done' | grep .
}
check "finds every library that it is linked to" linked
version() { bare broadsheet --version | grep '^Broadsheet [0-9]'; }
check "tells its version" version
check "answers without a window" bare broadsheet --offline --stats
check "draws a picture with neither display nor fonts" bare broadsheet --offline --snapshot /tmp/picture.png /tmp/page.html
check "names what a window needs" fails_saying "no display" bare broadsheet --offline
show
bare broadsheet --offline /tmp/page.html >"$work/app" 2>&1 &
app=$!
check "shows its window" timeout 90 xdotool search --sync --onlyvisible --name Broadsheet
check "listens for later starts" until_so 30 test -S "$root/root/.local/share/broadsheet/broadsheet.socket"
check "draws something" until_so 30 draws
[ -z "$picture" ] || { sleep 3; import -window root "$picture"; }
check "hands a second start over" bare broadsheet /tmp/page.html
pkill -TERM -P "$app" 2>/dev/null
kill "$app" 2>/dev/null
wait "$app" 2>/dev/null
app=
unset DISPLAY
check "has nothing to complain of in its log" sh -c "! grep -hE ' (WARNING|SEVERE) ' '$root'/root/.local/share/broadsheet/logs/*.log"
check "puts nothing into the home folder but its data" sh -c "! test -e '$root'/root/.openjfx"
check "can be removed" bare apt-get purge -y -qq broadsheet
nothing_left() { ! find "$root" -xdev -path "$root/root" -prune -o -path "$root/proc" -prune -o -path "$root/dev" -prune -o -path "$root/tmp" -prune -o -path "$root/var" -prune -o -iname '*broadsheet*' -print | grep .; }
check "leaves nothing of its own" nothing_left
check "leaves the reader's data" test -f "$root/root/.local/share/broadsheet/broadsheet.mv.db"
verdict
