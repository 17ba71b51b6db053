#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Tries a setup for Windows on Linux: installs it silently under Wine, computes with llama.cpp's
# libraries as they were installed, on the processor and on Vulkan, and removes it. README.md says
# what this shows and what it does not.
#
#   usage: try_setup.sh SETUP SOURCE [LIBRARIES]
#
# SOURCE is the llama.cpp that the setup's libraries were built from, for its headers. LIBRARIES are
# those of packaging/engine/build_linux.sh, or of llama-cpp-python: they say what must come out;
# without them it is what the self-test expects. MODEL names another model than the self-test's.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
setup=$(realpath "$1")
source=$(realpath "$2")
libraries=${3:+$(realpath "$3")}
model=${MODEL:-$root/resources/selftest.gguf}
most_megabytes=110
tokens=20

folder=$(mktemp -d)
export WINEPREFIX=$folder/prefix WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
wine=$(command -v wine64 || echo /usr/lib/wine/wine64)
display=
clean_up() {
    wineserver -k 2>/dev/null || /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT

fail() {
    echo "try_setup: $*" >&2
    exit 1
}

# Megabytes as everybody counts them, a million bytes each.
size=$(($(stat -c %s "$setup") / 1000000))
echo "setup: $size MB"
[ "$size" -le "$most_megabytes" ] || fail "the setup is larger than $most_megabytes MB"

# Wine shows Vulkan's devices only where there is a display.
exec 3>"$folder/display"
Xvfb -displayfd 3 -screen 0 1024x768x24 >/dev/null 2>&1 &
display=$!
for _ in $(seq 100); do
    [ -s "$folder/display" ] && break
    sleep 0.1
done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

"$wine" wineboot --init >/dev/null 2>&1 || true
home=$WINEPREFIX/drive_c/users/$(id -un)
programs=$home/AppData/Local/Programs
installed=$programs/Harmonium
shortcut="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Harmonium.lnk"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Harmonium'

set_windows() {
    "$wine" reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null
}

installed_files() {
    find "$programs" -mindepth 1 2>/dev/null | sort || true
}

# A Windows that Qt does not run on gets a sentence instead of a program that does not start.
set_windows win7
status=0
"$wine" "$setup" /S || status=$?
[ "$status" = 4 ] || fail "on Windows 7 the setup ended with $status and not with 4"
[ -z "$(installed_files)" ] || fail "on Windows 7 the setup installed something"
echo "refused on Windows 7: yes"

set_windows win10
began=$(date +%s)
"$wine" "$setup" /S || fail "the setup ended with $?"
echo "installed in $(($(date +%s) - began)) s: $(du -sm "$installed" | cut -f1) MiB"
for file in Harmonium.exe harmonium-cli.exe Uninstall.exe engine/llama.dll engine/ggml.dll; do
    [ -f "$installed/$file" ] || fail "$file was not installed"
done
[ -f "$shortcut" ] || fail "the start menu does not know the program"
version=$("$wine" reg query "$key" /v DisplayVersion | grep -o '[0-9][0-9.]*')
grep -qx "version = \"$version\"" "$root/pyproject.toml" || fail "Windows is told version $version"
"$wine" reg query "$key" /v QuietUninstallString | grep -q '/S' || fail "nobody can remove it silently"

opens='HKCU\Software\Classes\Harmonium.gguf\shell\open\command'
"$wine" reg query "$opens" /ve | tr -d '\r' | grep -q 'Harmonium\.exe" "%1"$' ||
    fail "Windows does not know how to open a model file with it"
"$wine" reg query 'HKCU\Software\Classes\.gguf\OpenWithProgids' /v Harmonium.gguf >/dev/null ||
    fail "it is not offered for model files"

# The installed Python, and as much of the program as needs neither NumPy nor Qt. Wine's Python wants
# pipes.
if [ -f "$installed/python/python.exe" ]; then
    run_program() {
        status=0
        said=$(echo | "$wine" "$installed/harmonium-cli.exe" "$@" 2>&1 | tr -d '\r') || status=$?
    }
    run_program --version
    [ "$status $said" = "0 harmonium $version" ] || fail "the program said of its version: $said"
    run_program 'no such "command'
    [ "$status" = 2 ] && grep -qF 'no such "command' <<<"$said" ||
        fail "the program did not get what it was told, and ended with $status: $said"
    echo "the program starts and says its version: yes"
fi

ids=$(for place in $(seq 0 159); do echo $((7 * place % 256)); done)
compile() {
    "$@" -O1 -Wall -Wextra -I"$source/include" -I"$source/ggml/include" "$here/smoke.c"
}
tokens_of() {
    grep -o '"tokens": \[[0-9, ]*\]' <<<"$1"
}

compile x86_64-w64-mingw32-gcc-posix -static -o "$folder/smoke.exe"
cp -- "$model" "$folder/model.gguf"
if [ -n "$libraries" ]; then
    compile cc -o "$folder/smoke" -ldl -lm -Wl,--no-as-needed
    # shellcheck disable=SC2086  # each of them is an argument
    said=$("$folder/smoke" "$libraries" "$model" cpu $tokens $ids)
    wanted=$(tokens_of "$said")
    echo "Linux: $said"
else
    wanted=$(cd "$root" && "${PYTHON:-.venv/bin/python}" -c \
        'from app.cli.selftest import EXPECTED; print(f"\"tokens\": {list(EXPECTED)}")')
fi

# Only a software device is there, which llama.cpp leaves alone unless it is told otherwise.
export GGML_VK_VISIBLE_DEVICES=0
export VK_ICD_FILENAMES=${VK_ICD_FILENAMES:-/usr/share/vulkan/icd.d/lvp_icd.x86_64.json}
engine=$("$wine" winepath -w "$installed/engine" | tr -d '\r')
for device in cpu gpu; do
    began=$(date +%s)
    # shellcheck disable=SC2086
    said=$(cd "$folder" && "$wine" smoke.exe "$engine" model.gguf $device $tokens $ids | tr -d '\r') ||
        fail "the installed libraries do not compute on $device"
    echo "Windows, $device, $(($(date +%s) - began)) s: $said"
    [ "$(tokens_of "$said")" = "$wanted" ] || fail "on $device came other numbers than on Linux"
    if [ "$device" = gpu ]; then
        layers=$(grep -o '"offloaded": [0-9]*, "layers": [0-9]*' <<<"$said" | grep -o '[0-9][0-9]*')
        [ "$(sed -n 1p <<<"$layers")" = "$(sed -n 2p <<<"$layers")" ] ||
            fail "Vulkan did not compute every layer: $layers"
    fi
done

# Over itself, as an update comes; then away, but for what is not the setup's.
echo mine >"$installed/mine.txt"
"$wine" "$setup" /S || fail "over itself the setup ended with $?"
[ -f "$installed/engine/llama.dll" ] || fail "over itself it installed nothing"
"$wine" "$installed/Uninstall.exe" /S || fail "the uninstaller ended with $?"
for _ in $(seq 300); do
    # It goes on as a copy of itself.
    [ -e "$installed/Uninstall.exe" ] || [ -e "$installed/engine" ] || break
    sleep 0.2
done
sleep 1
left=$(installed_files)
[ "$left" = "$installed"$'\n'"$installed/mine.txt" ] || fail "left behind: $left"
[ ! -e "$shortcut" ] || fail "the start menu still knows the program"
"$wine" reg query "$key" >/dev/null 2>&1 && fail "Windows still lists the program"
"$wine" reg query "$opens" >/dev/null 2>&1 && fail "Windows still opens model files with it"
"$wine" reg query 'HKCU\Software\Classes\.gguf' >/dev/null 2>&1 &&
    fail "the ending of model files is left behind"
echo "removed: everything but a file of the person's"
