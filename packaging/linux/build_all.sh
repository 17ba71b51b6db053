#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# From this checkout to packages for Linux in build/installers: what `make installers` runs.
#
#   usage: build_all.sh [FLAVOUR...]     standard and air-gapped unless named
#
# ENGINE names the folder with llama.cpp's libraries; they are built where it is missing. PYTHON is
# the Python of the development environment. ENVIRONMENT and OUTPUT name other folders.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
engine=${ENGINE:-build/engine/linux-$(uname -m)/lib}
environment=${ENVIRONMENT:-build/freeze-environment}
output=${OUTPUT:-build/installers}
python=${PYTHON:-.venv/bin/python}
flavours=("$@")
[ $# -gt 0 ] || flavours=(standard air-gapped)

for tool in dpkg-deb makeself objdump strip desktop-file-validate appstreamcli; do
    if ! command -v "$tool" >/dev/null; then
        echo "Packages need $tool: see packaging/README.md for what to install." >&2
        exit 1
    fi
done
[ -f "$engine/libllama.so" ] || packaging/engine/build_linux.sh

export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
"$python" packaging/sbom.py build/harmonium.cdx.json
"$python" packaging/notices.py build/NOTICES.txt
"$python" packaging/freeze/build.py --engine "$engine" --environment "$environment" \
    --output build/frozen --notices build/NOTICES.txt --bill build/harmonium.cdx.json

starter=$("$python" -c 'from app.hub.installed import starter_model; print(starter_model())')
rm -rf "$output"
mkdir -p "$output"
export PYTHON=$environment/bin/python
for flavour in "${flavours[@]}"; do
    "$here/build_deb.sh" build/frozen/harmonium "$output" "$flavour"
    "$here/build_rpm.sh" build/frozen/harmonium "$output" "$flavour"
    "$here/build_run.sh" build/frozen/harmonium "$output" "$flavour" "$starter"
done
"$here/build_deb.sh" --starter "$starter" "$output"
"$here/build_rpm.sh" --starter "$starter" "$output"
(cd "$output" && sha256sum -- * >../SHA256SUMS && mv ../SHA256SUMS SHA256SUMS)
ls -l "$output"
