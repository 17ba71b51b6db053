#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Does with a disk image what a person does, on macOS: opens it, copies the program out, throws the
# image out and starts the program, here to test itself.
#
#   usage: [FLAVOUR=standard] try_dmg.sh IMAGE
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
image=$1
folder=$(mktemp -d)
volume=$folder/volume
trap 'hdiutil detach "$volume" -quiet 2>/dev/null || true; rm -rf "$folder"' EXIT

hdiutil attach "$image" -nobrowse -readonly -mountpoint "$volume" -quiet
test "$(readlink "$volume/Applications")" = /Applications
ditto "$volume/Harmonium.app" "$folder/Harmonium.app"
hdiutil detach "$volume" -quiet

codesign --verify --deep --strict "$folder/Harmonium.app"
if codesign --display --verbose=2 "$folder/Harmonium.app" 2>&1 | grep -q '^TeamIdentifier=[A-Z0-9]'; then
    spctl --assess --type execute "$folder/Harmonium.app"
    xcrun stapler validate "$folder/Harmonium.app"
else
    echo "try_dmg: the program is signed for nobody; macOS will warn whoever opens it."
fi
du -sh "$image" "$folder/Harmonium.app"
python3 "$here/../check_selftest.py" "$folder/Harmonium.app/Contents/MacOS/harmonium" \
    --back-end cpu --back-end metal --flavour "${FLAVOUR:-standard}"
