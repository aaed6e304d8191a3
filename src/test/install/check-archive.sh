#!/usr/bin/env bash
# check-archive.sh ARCHIVE.tar.gz: unpacks the portable archive where a name has a space and letters that are not English,
# and starts it there, in several languages' settings; and holds the checksums and the bill of materials beside it against
# what was made. Needs no root and no display.
set -uo pipefail
archive=$(realpath -e "$1") || exit 2
. "$(dirname "$0")/checks.sh"
trap 'rm -rf "$work"' EXIT
home="$work/Mes journaux, été 報紙"
mkdir -p "$home"
check "unpacks" tar -xzf "$archive" -C "$home"
app=$home/Broadsheet/bin/Broadsheet
an_article_as_page "$home/une page gardée.html"
for locale in C.UTF-8 C; do
  run() { timeout 120 env LC_ALL=$locale HOME="$home" XDG_DATA_HOME="$home/données $locale" "$app" --offline "$@"; }
  answers() { run --stats | grep '"articles"'; }
  check "answers ($locale)" answers
  check "takes a file in ($locale)" run --add "$home/une page gardée.html"
  check "draws a picture ($locale)" run --snapshot "$home/l’image $locale.png" "$home/une page gardée.html"
  check "kept its data where it was told to ($locale)" test -f "$home/données $locale/broadsheet/broadsheet.mv.db"
done
made=$(dirname "$archive")
checksums() { (cd "$made" && sha256sum --check --strict SHA256SUMS); }
# Every library that is shipped, by its name and version.
materials() {
  awk -F'"' '$2 == "name" {name = $4} $2 == "version" {print name "-" $4 ".jar"}' "$made/broadsheet-sbom.json" | sort -u
}
shipped() { (cd "$home/Broadsheet/lib/app" && printf '%s\n' *.jar | grep -v '^broadsheet-' | sort -u); }
nothing_unnamed() {
  shipped >"$work/shipped"
  materials >"$work/materials"
  [ -s "$work/shipped" ] && ! comm -23 "$work/shipped" "$work/materials" | grep .
}
# The window's list of them is in the app's own jar.
told() {
  python3 -c 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("assets/libraries.tsv").decode())' \
    "$home"/Broadsheet/lib/app/broadsheet-*.jar | awk -F'\t' '{print $1 "-" $2 ".jar"}' | sort -u
}
nothing_untold() {
  told >"$work/told"
  [ -s "$work/shipped" ] && ! comm -23 "$work/shipped" "$work/told" | grep .
}
check "the checksums are those of what was made" checksums
check "the bill of materials names every library" nothing_unnamed
check "the window names every library" nothing_untold
bytes=$(du -sb "$home/Broadsheet" | cut -f1)
echo "        $bytes bytes"
check "takes less than 200 MB" test "$bytes" -lt 200000000
verdict
