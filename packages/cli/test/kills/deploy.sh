#!/bin/sh
# Brings a version to one target, a folder, and tells a journal what it does: TIME EVENT TARGET VERSION GENERATION PID.
# The first argument is the folder of the test. How long it takes follows from the generation, so that some outlive their lease.
set -u
place=$1/targets/$GRADUS_TARGET
say() {
  printf '%s %s %s %s %s %s\n' "$(date +%s%3N)" "$1" "$GRADUS_TARGET" "$GRADUS_VERSION" "$GRADUS_GENERATION" $$ >>"$journal"
}
journal=$1/journal

if [ "$GRADUS_ACTION" = probe ]; then
  echo "version: $(cat "$place/version")"
  exit
fi

# Nothing may come between the look at the generation and what follows from it; a lock of flock ends with its process.
refuse_older() {
  if [ "$GRADUS_GENERATION" -lt "$(cat "$place/generation")" ]; then
    say refused
    echo "generation $(cat "$place/generation") was here before" >&2
    exit 1
  fi
}
exec 9>>"$place/lock"
flock 9
refuse_older
echo "$GRADUS_GENERATION" >"$place/generation"
say started
flock -u 9

trap 'say ended; exit 1' TERM
# What the new version cannot run on says so.
if [ "$GRADUS_VERSION" = 2.0 ] && grep -qsx "$GRADUS_TARGET" "$1/broken"; then
  say ended
  echo "it does not start" >&2
  exit 1
fi
# Not on the way back: of a target that has the version before all along a look says that it is back, while one that outlives its lease still sleeps.
if [ "$GRADUS_VERSION" = 2.0 ] && [ $((GRADUS_GENERATION % 7)) -eq 5 ]; then sleep 3; else sleep "0.$(printf %02d $((GRADUS_GENERATION * 37 % 30)))"; fi

flock 9
refuse_older
echo "$GRADUS_VERSION" >"$place/version.new"
mv "$place/version.new" "$place/version"
say finished
echo "version: $GRADUS_VERSION"
