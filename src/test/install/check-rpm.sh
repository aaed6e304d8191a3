#!/usr/bin/env bash
# check-rpm.sh PACKAGE.rpm: installs the package below an empty folder that stands for another system's root, starts it there
# and takes it off again. What it needs of that system is not looked for here. Needs root and rpm, no display.
set -uo pipefail
package=$(realpath -e "$1") || exit 2
. "$(dirname "$0")/checks.sh"
trap 'rm -rf "$work"' EXIT
needs rpm desktop-file-validate
[ "$(id -u)" = 0 ] && chroot / true 2>/dev/null || skip "needs root, and to change it"
root=$work/root
home=$work/home
mkdir -p "$root" "$home"
package() { rpm --root "$root" --nodeps --noscripts "$@"; }
run() { timeout 120 env HOME="$home" XDG_DATA_HOME="$home/data" "$root/opt/broadsheet/bin/Broadsheet" --offline "$@"; }
answers() { run --stats | grep '"articles"'; }
entry_is_valid() { desktop-file-validate "$root"/usr/share/applications/*.desktop; }
nothing_is_left() { [ -z "$(find "$root/opt" "$root/usr/share" -type f 2>/dev/null)" ]; }
an_article_as_page "$home/page.html"
check "installs" package --install "$package"
check "its desktop entry is valid" entry_is_valid
check "answers" answers
check "takes a file in" run --add "$home/page.html"
check "draws a picture" run --snapshot "$home/picture.png" "$home/page.html"
check "comes off" package --erase broadsheet
check "leaves nothing of its own" nothing_is_left
check "leaves the reader's data" test -f "$home/data/broadsheet/broadsheet.mv.db"
verdict
