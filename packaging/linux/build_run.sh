#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes a .run file for any distribution of what packaging/freeze/build.py froze: it unpacks itself
# and installs for one person, without root. The starter model comes along where it is named.
#
#   usage: build_run.sh FROZEN FOLDER [FLAVOUR [STARTER]]     FLAVOUR: standard or air-gapped
#
# FOLDER takes the file. PYTHON names a Python with PySide6, which draws the icons.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
flavour=${3:-standard}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
name=$("$python" "$here/stage.py" --frozen "$1" --flavour "$flavour" --python "$python" \
    --target "$stage/package")
version=$(sed -n 's/^Version: //p' "$stage/package/DEBIAN/control")
root=$stage/package/root
if [ -n "${4:-}" ]; then
    cp -- "$4" "$root/usr/lib/harmonium/_internal/resources/"
fi
rm -rf "$root/usr/bin"
cp "$here/run/install.sh" "$here/run/uninstall.sh" "$root/"
chmod 755 "$root/install.sh" "$root/uninstall.sh"

file=$name-$version-$(uname -m).run
order="--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner"
# The file tells the command that made it: no path of this machine belongs in there.
(cd "$stage" && makeself --quiet --xz --complevel 6 --threads 2 --sha256 --nomd5 --nocrc \
    --noprogress --nox11 --tar-extra "$order" \
    --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%F %T UTC')" \
    package/root "$file" "Harmonium $version" ./install.sh)
mkdir -p "$2"
mv "$stage/$file" "$2/$file"
