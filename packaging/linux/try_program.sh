#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Uses an installed Harmonium as a person does, and measures it: the self-test, a question, a
# question about a document, the window on a screen of its own; and watches that it asks no network.
#
#   usage: try_program.sh PROGRAM [FOLDER]      pictures and logs come to FOLDER
#
# Needs xvfb, x11-utils, xdotool, imagemagick, strace and python3. Ends with 1 where a bar was missed.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
folder=${2:-$(mktemp -d)}
mkdir -p "$folder"
most_seconds_to_window=${MOST_SECONDS_TO_WINDOW:-1.0}
missed=0
profile=$folder/profile
rm -rf "$profile"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY HARMONIUM_DATA_DIR HARMONIUM_ENGINE_LIBRARIES

say() { # say ok|MISSED WHAT FIGURE
    printf '%-7s %-44s %s\n' "$1" "$2" "${3:-}"
    [ "$1" = ok ] || missed=1
}
expect() { # expect WHAT FIGURE TEST...
    local what=$1 figure=$2
    shift 2
    if "$@"; then say ok "$what" "$figure"; else say MISSED "$what" "$figure"; fi
}
at_most() { awk -v a="$1" -v b="$2" 'BEGIN { exit !(a <= b) }'; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b - a) / 1e9 }'; }
field() { python3 -c "import json, sys; print(eval(sys.argv[1], {}, json.load(sys.stdin)))" "$1"; }

traced=(strace -f --seccomp-bpf -e trace=connect,sendto,bind -o)
reached() { # what of a trace would have left the computer
    grep -cE 'AF_INET|AF_INET6|AF_PACKET|sun_path=@?"[^"]*(nscd|resolve|avahi|nss)' "$1"
}

answer=$("$program" --version) || answer=
expect "it says its version" "$answer" test -n "$answer"

"${traced[@]}" "$folder/selftest.trace" "$program" --data-dir "$profile" selftest --json \
    >"$folder/selftest.json" 2>"$folder/selftest.log"
ran=$(field "', '.join(run['device'] for run in runs) + ' of ' + build['flavour']" \
    <"$folder/selftest.json" 2>/dev/null || head -c 200 "$folder/selftest.log")
expect "self-test" "$ran" \
    test "$(field "ok" <"$folder/selftest.json" 2>/dev/null)" = True
expect "no network in the self-test" "$(reached "$folder/selftest.trace") calls" \
    test "$(reached "$folder/selftest.trace")" = 0
"$program" --data-dir "$profile" doctor --json >"$folder/doctor.json" 2>"$folder/doctor.log"
expect "doctor" "" test $? = 0

started=$(date +%s%N)
answer=$("${traced[@]}" "$folder/ask.trace" "$program" --data-dir "$profile" ask --model starter \
    --temperature 0 --max-tokens 24 hello 2>"$folder/ask.log")
expect "the starter answers" "$(seconds "$started" "$(date +%s%N)") s: ${answer:0:60}" test -n "$answer"
expect "no network while it answers" "$(reached "$folder/ask.trace") calls" \
    test "$(reached "$folder/ask.trace")" = 0

printf 'The lighthouse of Skerryvore was lit for the first time in 1844.\n' >"$folder/lighthouse.txt"
answer=$("$program" --data-dir "$profile" ask --model starter --temperature 0 --max-tokens 48 \
    --file "$folder/lighthouse.txt" "When was the lighthouse lit?" 2>"$folder/document.log")
expect "a question about a document" "${answer:0:60}" test -n "$answer"
"$program" --data-dir "$profile" documents add "$folder/lighthouse.txt" >>"$folder/document.log" 2>&1
answer=$("$program" --data-dir "$profile" documents search lighthouse 2>>"$folder/document.log")
expect "documents are searched" "$(head -n 1 <<<"$answer" | cut -c1-60)" \
    grep -q Skerryvore <<<"$answer"

exec {number}< <(Xvfb -displayfd 1 -screen 0 1280x860x24 -nolisten tcp 2>/dev/null)
screen=$!
read -r -u "$number" display
export DISPLAY=:$display
exec {events}< <(stdbuf -oL xev -root -event substructure 2>/dev/null)
watcher=$!
trap 'kill $watcher $screen 2>/dev/null' EXIT
sleep 1

wait_for() { # wait_for PIXELS: sets `took` since `started`, `width` and `height` of a window that wide
    local line id shown
    took=99
    # Asking again and again would slow down what is measured: the screen tells.
    while read -r -t 20 -u "$events" line; do
        [[ $line =~ ^event\ 0x[0-9a-f]+,\ window\ (0x[0-9a-f]+),\ override ]] || continue
        shown=$(date +%s%N)
        id=${BASH_REMATCH[1]}
        read -r width height < <(xwininfo -id "$id" 2>/dev/null |
            awk '/^  (Width|Height):/ { printf "%s ", $2 } END { print "" }')
        if [ "${width:-0}" -ge "$1" ]; then
            took=$(seconds "$started" "$shown")
            return 0
        fi
    done
    return 1
}
open_window() { # open_window COMMAND...; sets `window`
    started=$(date +%s%N)
    "$@" "$program" --data-dir "$folder/person" >>"$folder/window.log" 2>&1 &
    window=$!
}
close_window() {
    pkill -TERM -P "$window" 2>/dev/null # what strace runs
    kill "$window" 2>/dev/null
    wait "$window"
}

# The first start, and a chat, as a newcomer does it.
: >"$folder/window.log"
rm -rf "$folder/person"
open_window "${traced[@]}" "$folder/window.trace"
wait_for 300
sleep 3
import -window root "$folder/first-run.png"
xdotool mousemove $((width * 32 / 100)) $((height * 695 / 1000)) click 1
wait_for 800
expect "the first run leads to the whole window" "" test "$took" != 99
sleep 3
xdotool mousemove $((width * 62 / 100)) $((height - 70)) click 1 type --delay 40 "Say hello."
xdotool key Return
sleep 20
import -window root "$folder/chat.png"
close_window
last=$("$program" --data-dir "$folder/person" conversations list --json 2>>"$folder/window.log" |
    head -n 1 | field "id" 2>/dev/null)
answer=$("$program" --data-dir "$folder/person" conversations show "$last" 2>>"$folder/window.log")
expect "the window answers" "$(tr '\n' ' ' <<<"$answer" | cut -c1-70)" \
    test "$(wc -w <<<"$answer")" -gt 4
expect "no network on the first run and while chatting" "$(reached "$folder/window.trace") calls" \
    test "$(reached "$folder/window.trace")" = 0

# As a file manager does it: the window takes the first file in, and the second when that is there.
for name in one two; do
    cp "$here/../../resources/selftest.gguf" "$folder/$name.gguf"
    printf %s "$name" >>"$folder/$name.gguf"
done
started=$(date +%s%N)
"$program" --data-dir "$folder/person" "$folder/one.gguf" >>"$folder/window.log" 2>&1 &
window=$!
wait_for 800
"$program" --data-dir "$folder/person" "$folder/two.gguf" >>"$folder/window.log" 2>&1
expect "a second start hands its file over" "code $?" test $? = 0
sleep 4
import -window root "$folder/opened-file.png"
close_window
known=$("$program" --data-dir "$folder/person" models list --json 2>>"$folder/window.log" |
    grep -cE '/(one|two)\.gguf"')
expect "model files that are opened are taken in" "$known" test "$known" = 2

best=99
for _ in 1 2 3 4; do
    open_window env
    wait_for 800
    at_most "$best" "$took" || best=$took
    sleep 3
    import -window root "$folder/window.png"
    close_window
    expect "the window ends when it is told to" "code $?" test $? = 0
done
# On a machine that is busy otherwise it says more about that machine.
expect "seconds to the window, warm" \
    "$best (at most $most_seconds_to_window), load $(cut -d' ' -f1 /proc/loadavg)" \
    at_most "$best" "$most_seconds_to_window"
colours=$(convert "$folder/window.png" -unique-colors txt:- 2>/dev/null | wc -l)
expect "the window is not blank" "$colours colours" test "$colours" -gt 40
expect "Qt has nothing to complain about" "$(grep -ciE 'qt\.|plugin' "$folder/window.log") lines" \
    test "$(grep -ciE 'qt\.|plugin' "$folder/window.log")" = 0
exit $missed
