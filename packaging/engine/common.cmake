# SPDX-License-Identifier: Apache-2.0
# What every build of llama.cpp for an installer has in common: `cmake -C common.cmake ...`.
# build_linux.sh says the same in its own words.
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(BUILD_SHARED_LIBS ON CACHE BOOL "")
# Back ends in files of their own, for any processor and not the builder's.
set(GGML_BACKEND_DL ON CACHE BOOL "")
set(GGML_NATIVE OFF CACHE BOOL "")
# ggml's own threads: no further library to ship.
set(GGML_OPENMP OFF CACHE BOOL "")
foreach(part APP COMMON EXAMPLES SERVER TESTS TOOLS)
    set(LLAMA_BUILD_${part} OFF CACHE BOOL "")
endforeach()
# One file per library.
set(CMAKE_PLATFORM_NO_VERSIONED_SONAME ON CACHE BOOL "")
