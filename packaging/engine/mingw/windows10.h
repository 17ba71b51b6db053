/* SPDX-License-Identifier: Apache-2.0
 * What ggml uses of Windows 10 1709 and mingw-w64 declares only since version 11; included before
 * every file. Values as in the documentation of SetThreadInformation(ThreadPowerThrottling). */
#ifndef HARMONIUM_WINDOWS10_H
#define HARMONIUM_WINDOWS10_H
#ifdef __cplusplus
#include <cstddef>
#else
#include <stddef.h>
#endif
#include <_mingw.h>
#if __MINGW64_VERSION_MAJOR < 11
#define THREAD_POWER_THROTTLING_CURRENT_VERSION 1
#define THREAD_POWER_THROTTLING_EXECUTION_SPEED 0x1
typedef struct _THREAD_POWER_THROTTLING_STATE {
    unsigned long Version;
    unsigned long ControlMask;
    unsigned long StateMask;
} THREAD_POWER_THROTTLING_STATE;
#endif
#endif
