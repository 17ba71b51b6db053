#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes an .rpm of what packaging/freeze/build.py froze, or of the starter model.
#
#   usage: build_rpm.sh FROZEN FOLDER [FLAVOUR]     FLAVOUR: standard or air-gapped
#          build_rpm.sh --starter MODEL FOLDER
#
# FOLDER takes the package. PYTHON names a Python with PySide6, which draws the icons; nfpm lies
# beside it or on the PATH.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-python3}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022

if [ "$1" = --starter ]; then
    what=(--starter "$2")
    target=$3
else
    what=(--frozen "$1" --flavour "${3:-standard}")
    target=$2
fi
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
"$python" "$here/stage.py" "${what[@]}" --python "$python" --target "$stage/package"
mkdir -p "$target"
PATH="$(dirname "$python"):$PATH" nfpm package --config "$stage/package/nfpm.yaml" --packager rpm \
    --target "$target/"
