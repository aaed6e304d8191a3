# What the checks of the installed app share; to be sourced. Each ends with "N passed, N failed", 0 or 1; or, where this
# machine lacks what they need, with "skipped: why" and 77.
passed=0
failed=0
work=$(mktemp -d)
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
fails_saying() { # fails_saying WORDS COMMAND…: it ends with a failure, and its words are among what it says
  local words=$1
  shift
  "$@" >"$work/said" 2>&1 && return 1
  cat "$work/said"
  grep -q "$words" "$work/said"
}
skip() {
  echo "skipped: $*"
  exit 77
}
needs() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || skip "$tool is not here"
  done
}
until_so() { # until_so SECONDS COMMAND…
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.5
  done
}
show() { # a display of its own, whichever is free
  Xvfb -displayfd 3 -screen 0 1400x900x24 3>"$work/display" >/dev/null 2>&1 &
  screen=$!
  until_so 20 test -s "$work/display" || skip "Xvfb does not start"
  DISPLAY=:$(cat "$work/display")
  export DISPLAY
}
install_failed_for_want_of_network() {
  grep -Eq 'Failed to fetch|Temporary failure|Could not (resolve|connect)|Unable to (fetch|locate)' "$1"
}
an_article_as_page() { # an_article_as_page FILE
  {
    printf '%s\n' '<html><head><title>A page kept</title></head><body><article><h1>A page kept</h1>'
    for _ in 1 2 3 4 5 6; do
      echo '<p>The ferry left the harbour at six, and the whole town had come down to the quay to see it go.</p>'
    done
    echo '</article></body></html>'
  } >"$1"
}
draws() { # what is on the display has more colours than a blank window
  import -window root -format '%k' info: | awk '{exit !($1 > 500)}'
}
verdict() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
