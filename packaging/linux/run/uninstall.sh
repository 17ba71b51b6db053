#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Takes away what install.sh put down, and nothing else: conversations and models stay in the
# profile. `--refresh` only tells the desktop to look again.
set -eu

place=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$place/../.." && pwd)

refresh() {
    # Each belongs to a desktop that may not be there.
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
    update-mime-database "$prefix/share/mime" 2>/dev/null || true
    gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" 2>/dev/null || true
}

if [ "${1:-}" = --refresh ]; then
    refresh
    exit 0
fi
while IFS= read -r file; do
    rm -f "$prefix/$file"
done <"$place/installed-files"
rm -rf "$place"
refresh
echo "Harmonium is removed. Conversations and models are still in ${XDG_DATA_HOME:-$HOME/.local/share}/harmonium"
