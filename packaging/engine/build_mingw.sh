#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Builds llama.cpp for 64-bit Windows on Debian: the processor's back end (AVX2) and Vulkan. It is
# for trying the layout and the interface of a setup without Windows (packaging/windows/README.md);
# what is released is built on Windows, by packaging/windows/build_engine.ps1.
#
#   usage: [JOBS=2] [PYTHON=python3] [SDIST=FILE] build_mingw.sh [FOLDER]
#
# FOLDER is build/engine/windows-x86_64 unless named; the libraries come to FOLDER/lib.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:-$root/build/engine/windows-x86_64}
python=${PYTHON:-python3}
jobs=${JOBS:-$(nproc)}
prefix=x86_64-w64-mingw32
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
source=$folder/source
build=$folder/objects

for tool in cmake ninja glslc git c++ $prefix-g++-posix $prefix-dlltool; do
    if ! command -v "$tool" >/dev/null; then
        echo "This build needs $tool: see $here/README.md for the packages." >&2
        exit 1
    fi
done

"$python" "$here/llama_source.py" "$source" ${SDIST:+--sdist "$SDIST"}

# The headers of Vulkan say nothing about the system; those beside them do, and must stay unseen.
mkdir -p "$folder/vulkan/include"
for headers in vulkan vk_video spirv; do
    ln -sfn "/usr/include/$headers" "$folder/vulkan/include/$headers"
done
$prefix-dlltool -d "$here/mingw/vulkan-1.def" -l "$folder/vulkan/libvulkan-1.a"

# -ffile-prefix-map: no path of the building machine in the files.
# -muse-unaligned-vector-move: GCC spills AVX registers as if the stack were aligned to 32 bytes,
# and on Windows it is aligned to 16 (GCC bug 54412).
flags="-ffile-prefix-map=$folder/= -include $here/mingw/windows10.h -Wa,-muse-unaligned-vector-move"

# llama.cpp writes the commit that its folder is at into the library: not the one of this project.
export GIT_CEILING_DIRECTORIES=$folder
cmake -C "$here/common.cmake" -S "$source" -B "$build" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$here/mingw/toolchain.cmake" \
    -DCMAKE_PROJECT_INCLUDE="$here/mingw/names.cmake" \
    -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" \
    -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--no-insert-timestamp \
    -DCMAKE_MODULE_LINKER_FLAGS=-Wl,--no-insert-timestamp \
    -DGGML_SSE42=ON -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON -DGGML_BMI2=ON \
    -DGGML_VULKAN=ON \
    -DVulkan_INCLUDE_DIR="$folder/vulkan/include" \
    -DVulkan_LIBRARY="$folder/vulkan/libvulkan-1.a" \
    -DVulkan_GLSLC_EXECUTABLE="$(command -v glslc)" \
    -DSPIRV-Headers_DIR="${SPIRV_HEADERS:-/usr/share/cmake/SPIRV-Headers}"
cmake --build "$build" --parallel "$jobs" --target llama ggml ggml-cpu ggml-vulkan

rm -rf "$folder/lib.new"
mkdir "$folder/lib.new"
for library in llama ggml ggml-base ggml-cpu ggml-vulkan; do
    cp -- "$build/bin/$library.dll" "$folder/lib.new/"
done
# What those need of GCC, which no Windows has.
for runtime in libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
    cp -- "$($prefix-g++-posix -print-file-name=$runtime.dll)" "$folder/lib.new/"
done
$prefix-strip --strip-unneeded "$folder/lib.new"/*.dll
cp -- "$source/LICENSE" "$folder/lib.new/LICENSE.llama.cpp"
rm -rf "$folder/lib"
mv "$folder/lib.new" "$folder/lib"
ls -l "$folder/lib"
