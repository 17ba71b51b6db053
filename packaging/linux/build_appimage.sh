#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes an AppImage of a tree that stage.py laid out; appimage.md beside this file says more.
#
#   usage: build_appimage.sh ROOT RUNTIME FOLDER     FOLDER takes the file
set -euo pipefail

root=$1
runtime=$2
target=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 022

version=$(sed -n 's/^Version: //p' "$root/../DEBIAN/control")
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
cp -a "$root" "$work/AppDir"
cd "$work/AppDir"
# What the runtime starts, and what desktops show the file by.
ln -s usr/lib/harmonium/harmonium AppRun
cp usr/share/applications/harmonium.desktop usr/share/icons/hicolor/scalable/apps/harmonium.svg .
ln -s usr/share/icons/hicolor/256x256/apps/harmonium.png .DirIcon
cd - >/dev/null
# Times come from SOURCE_DATE_EPOCH.
mksquashfs "$work/AppDir" "$work/content" -quiet -no-progress -root-owned -comp zstd \
    -Xcompression-level 19
mkdir -p "$target"
name=$target/Harmonium-$version-$(uname -m).AppImage
cat "$runtime" "$work/content" >"$name"
chmod 755 "$name"
echo "$name"
