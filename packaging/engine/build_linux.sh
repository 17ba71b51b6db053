#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Builds llama.cpp with back ends that are loaded at run time: a CPU one for every generation of
# x86-64 processors, Vulkan, and with WITH_CUDA=1 CUDA as well. README.md beside this file tells
# what it needs and what comes out.
#
#   usage: [WITH_CUDA=1] [JOBS=2] [PYTHON=.venv/bin/python] [SDIST=FILE] build_linux.sh [FOLDER]
#
# FOLDER is build/engine/linux-<machine> unless named; the libraries come to FOLDER/lib.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:-$root/build/engine/linux-$(uname -m)}
python=${PYTHON:-python3}
jobs=${JOBS:-$(nproc)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
source=$folder/source
build=$folder/objects

for tool in cmake ninja glslc c++ patch sha256sum; do
    if ! command -v "$tool" >/dev/null; then
        echo "This build needs $tool: see $here/README.md for the packages." >&2
        exit 1
    fi
done

# The source is the one that the Python bindings of the lock file were made for, and no other.
pin=$(grep -A1 '^llama-cpp-python==' "$root/requirements.lock")
version=$(sed -n 's/^llama-cpp-python==\([^ ]*\).*/\1/p' <<<"$pin")
hash=$(sed -n 's/.*--hash=sha256:\([0-9a-f]*\).*/\1/p' <<<"$pin")
archive=$folder/llama_cpp_python-$version.tar.gz
if [ -n "${SDIST:-}" ]; then
    cp -- "$SDIST" "$archive"
elif [ ! -f "$archive" ]; then
    "$python" -m pip download --quiet --no-deps --no-binary :all: --dest "$folder" \
        "llama-cpp-python==$version"
fi
echo "$hash  $archive" | sha256sum --check --quiet

if [ "$(cat "$source/.hash" 2>/dev/null)" != "$hash" ]; then
    rm -rf "$source"
    mkdir "$source"
    tar -xzf "$archive" -C "$source" --strip-components=3 \
        "llama_cpp_python-$version/vendor/llama.cpp"
    for change in "$here"/patches/*.patch; do
        patch --directory "$source" --strip 1 --no-backup-if-mismatch <"$change"
    done
    echo "$hash" >"$source/.hash"
fi

options=(
    -DCMAKE_BUILD_TYPE=Release
    -DBUILD_SHARED_LIBS=ON
    -DGGML_BACKEND_DL=ON
    -DGGML_CPU_ALL_VARIANTS=ON
    -DGGML_NATIVE=OFF
    -DGGML_VULKAN=ON
    -DLLAMA_BUILD_APP=OFF
    -DLLAMA_BUILD_COMMON=OFF
    -DLLAMA_BUILD_EXAMPLES=OFF
    -DLLAMA_BUILD_SERVER=OFF
    -DLLAMA_BUILD_TESTS=OFF
    -DLLAMA_BUILD_TOOLS=OFF
    # One file per library, found beside each other wherever the folder is put.
    -DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON
    -DCMAKE_INSTALL_RPATH='$ORIGIN'
    -DCMAKE_BUILD_WITH_INSTALL_RPATH=ON
    # No path of the building machine in the files.
    "-DCMAKE_C_FLAGS=-ffile-prefix-map=$folder/="
    "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$folder/="
)
targets=(llama ggml ggml-vulkan)
if [ "${WITH_CUDA:-0}" = 1 ]; then
    if ! command -v nvcc >/dev/null; then
        echo "WITH_CUDA=1 needs nvcc of the CUDA toolkit on the PATH." >&2
        exit 1
    fi
    options+=(-DGGML_CUDA=ON)
    targets+=(ggml-cuda)
fi

# llama.cpp writes the commit that its folder is at into the library: not the one of this project.
export GIT_CEILING_DIRECTORIES=$folder
cmake -S "$source" -B "$build" -G Ninja "${options[@]}"
cmake --build "$build" --parallel "$jobs" --target "${targets[@]}"

rm -rf "$folder/lib.new"
mkdir "$folder/lib.new"
find "$build" -name 'lib*.so' -type f -exec cp -- {} "$folder/lib.new/" \;
strip --strip-unneeded "$folder/lib.new"/*.so
# Not every system has GCC's OpenMP; the libraries find this one first.
cp -- "$(cc -print-file-name=libgomp.so.1)" "$folder/lib.new/libgomp.so.1"
cp -- "$source/LICENSE" "$folder/lib.new/LICENSE.llama.cpp"
rm -rf "$folder/lib"
mv "$folder/lib.new" "$folder/lib"
ls -l "$folder/lib"
