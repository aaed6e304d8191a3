#!/usr/bin/env bash
# check-jar.sh JAR: builds this commit once more, in another folder, time zone and language, and compares byte for byte. Both need
# the usual umask 022: Maven's jars take over the permissions of the files that were compiled.
set -uo pipefail
jar=$(realpath "$1")
here=$(cd "$(dirname "$0")/../../.." && pwd)
. "$(dirname "$0")/checks.sh"
trap 'rm -rf "$work"' EXIT
needs git mvn
git -C "$here" diff --quiet HEAD -- src assets pom.xml || skip "the sources are not those of a commit"
git -c advice.detachedHead=false clone -q "$here" "$work/again" || skip "this is no clone"
build() {
  (cd "$work/again" && umask 022 && TZ=Pacific/Auckland LC_ALL=C mvn -B -ntp -q -DskipTests package)
}
check "builds once more" build
check "is the same, byte for byte" cmp "$jar" "$work/again/target/$(basename "$jar")"
verdict
