#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes a .deb of what packaging/freeze/build.py froze, or of the starter model.
#
#   usage: build_deb.sh FROZEN FOLDER [FLAVOUR]     FLAVOUR: standard or air-gapped
#          build_deb.sh --starter MODEL FOLDER
#
# FOLDER takes the package. PYTHON names a Python with PySide6, which draws the icons.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022

if [ "$1" = --starter ]; then
    what=(--starter "$2")
    target=$3
    # A model hardly gets smaller.
    compression=(-Zxz -z0)
else
    what=(--frozen "$1" --flavour "${3:-standard}")
    target=$2
    compression=(-Zxz -z6)
fi
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
"$python" "$here/stage.py" "${what[@]}" --python "$python" --target "$stage/package"
mv "$stage/package/DEBIAN" "$stage/package/root/DEBIAN"
mkdir -p "$target"
# It names the file after the package, its version and architecture.
dpkg-deb --root-owner-group "${compression[@]}" --threads-max=2 --build "$stage/package/root" "$target"
