#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Freezes one commit twice, in two folders of different names and with different clocks, and says
# in which files the results differ. docs/reproducible-builds.md tells what is allowed to.
#
#   usage: ENGINE=FOLDER compare_builds.sh [COMMIT]
#          compare_builds.sh --folders ONE OTHER      compares what was frozen before
#
# ENGINE has llama.cpp's libraries; ENVIRONMENT and PYTHON are as for packaging/linux/build_all.sh.
# Ends with 1 where a file differs.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/.." && pwd)

listed() { # every file with what it holds, every link with what it points to, and their modes
    (cd "$1" && find . -type l -printf '%P -> %l\n' -o -type f -printf '%P %m ' \
        -exec sh -c 'sha256sum "$1" | cut -d" " -f1' _ {} \; | LC_ALL=C sort)
}

compare() {
    listed "$1" >"$work/one"
    listed "$2" >"$work/other"
    echo "$(wc -l <"$work/one") files and links in one, $(wc -l <"$work/other") in the other"
    if diff "$work/one" "$work/other" >"$work/difference"; then
        echo "No byte differs."
        return 0
    fi
    grep '^[<>]' "$work/difference" | cut -d' ' -f2 | sort -u | while IFS= read -r name; do
        if [ -f "$1/$name" ] && [ -f "$2/$name" ]; then
            # Equal sizes: how many bytes; else only that.
            bytes=$(cmp -l "$1/$name" "$2/$name" 2>/dev/null | wc -l)
            echo "differs: $name ($(stat -c %s "$1/$name") and $(stat -c %s "$2/$name") bytes, $bytes not the same)"
        else
            echo "only in one: $name"
        fi
    done
    return 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "${1:-}" = --folders ]; then
    compare "$2" "$3"
    exit
fi

commit=$(git -C "$root" rev-parse --verify "${1:-HEAD}^{commit}")
engine=$(cd "${ENGINE:-$root/build/engine/linux-$(uname -m)/lib}" && pwd)
environment=${ENVIRONMENT:-$root/build/freeze-environment}
python=${PYTHON:-$root/.venv/bin/python}
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct "$commit")
folders=("$work/a" "$work/another-name")
for folder in "${folders[@]}"; do
    git clone --quiet --no-checkout "$root" "$folder"
    git -C "$folder" checkout --quiet "$commit"
    mkdir -p "$folder/resources/embedding"
    cp "$root"/resources/embedding/* "$folder/resources/embedding/"
    (cd "$folder" && umask 022 && "$python" packaging/freeze/build.py --engine "$engine" \
        --environment "$environment" --output build/frozen >"$folder.log" 2>&1) ||
        { tail -n 20 "$folder.log" >&2; exit 1; }
    # Something that asks for the time gets another one.
    sleep 2
    umask 022
done
compare "${folders[0]}/build/frozen/harmonium" "${folders[1]}/build/frozen/harmonium"
