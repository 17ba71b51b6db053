#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Puts Harmonium into one person's own folders, or under a prefix. The .run file starts it after it
# has unpacked itself; it needs no root, no network and no other program than the shell's own.
#
#   harmonium-VERSION.run                               into ~/.local
#   harmonium-VERSION.run -- --prefix /opt/harmonium    elsewhere
set -eu

here=$(cd "$(dirname "$0")" && pwd)
prefix=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix)
            [ $# -ge 2 ] || { echo "--prefix needs a folder." >&2; exit 2; }
            prefix=$2
            shift 2
            ;;
        *)
            echo "usage: install.sh [--prefix FOLDER]" >&2
            exit 2
            ;;
    esac
done
case $prefix in
    /*) ;;
    # The .run file has gone into the folder that it unpacked.
    *) prefix=${USER_PWD:-$(pwd)}/$prefix ;;
esac

# What the libraries were built for; an older system would fail later, and say less.
glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //') || glibc=
oldest=$(printf '%s\n2.35\n' "$glibc" | sort -V | head -n 1)
if [ -z "$glibc" ] || [ "$oldest" != 2.35 ]; then
    echo "Harmonium needs a Linux with glibc 2.35 or newer, such as Ubuntu 22.04, Debian 12 or" >&2
    echo "Fedora 36; this one has ${glibc:-another C library}." >&2
    exit 1
fi

place=$prefix/lib/harmonium
if [ -e "$place" ] && [ ! -x "$place/uninstall.sh" ]; then
    echo "$place is there already and was not put there by this installer: name another folder" >&2
    echo "with --prefix." >&2
    exit 1
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"

# The former one stays whole until the new one is.
rm -rf "$place.new"
cp -a "$here/usr/lib/harmonium" "$place.new"
cp "$here/uninstall.sh" "$place.new/uninstall.sh"
chmod 755 "$place.new/uninstall.sh"
(cd "$here/usr/share" && find . -type f ! -path './doc/*') | sed 's|^\./|share/|' \
    >"$place.new/installed-files"
echo bin/harmonium >>"$place.new/installed-files"
# An administrator's word against the network outlasts updates.
[ ! -e "$place/air-gap" ] || cp -p "$place/air-gap" "$place.new/air-gap"
if [ -e "$place" ]; then
    rm -rf "$place.old"
    mv "$place" "$place.old"
fi
mv "$place.new" "$place"
rm -rf "$place.old"

grep '^share/' "$place/installed-files" | while IFS= read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp -p "$here/usr/$file" "$prefix/$file"
done
ln -sf ../lib/harmonium/harmonium "$prefix/bin/harmonium"
# The folder of programs may not be where the desktop looks for them.
entry=$prefix/share/applications/harmonium.desktop
sed "s|^Exec=harmonium|Exec=\"$place/harmonium\"|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"
"$place/uninstall.sh" --refresh

"$place/harmonium" --version
echo "Harmonium is in $place. Start it from the menu of programs, or with $prefix/bin/harmonium"
echo "Remove it with $place/uninstall.sh"
