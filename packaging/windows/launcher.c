/* SPDX-License-Identifier: Apache-2.0
 *
 * Harmonium.exe and harmonium-cli.exe of a setup that holds an ordinary Python: starts it with the
 * program, on llama.cpp of the folder `engine`, and ends as it ends. It goes on beside the program,
 * so that a setup finds it in use and does not replace what is running.
 */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

/* What CreateProcess takes at most. */
#define LONGEST 32767

static wchar_t folder[LONGEST];
static wchar_t program[LONGEST];
static wchar_t engine[LONGEST];
static wchar_t command[LONGEST];

static int fail(const wchar_t *what, DWORD error)
{
    wchar_t text[512];
    _snwprintf(text, 511, L"Harmonium could not be started: %ls (error %lu). Install it again.",
               what, error);
    text[511] = 0;
    if (WITH_WINDOW)
        MessageBoxW(NULL, text, L"Harmonium", MB_OK | MB_ICONERROR);
    else
        fwprintf(stderr, L"%ls\n", text);
    return 1;
}

/* What stands behind the program's own name, as it was given: taking arguments apart and putting
 * them together again would change some. The name ends as it does for the C runtime. */
static const wchar_t *arguments_of(const wchar_t *line)
{
    int quoted = 0;
    for (; *line && (quoted || (*line != L' ' && *line != L'\t')); line++)
        if (*line == L'"')
            quoted = !quoted;
    return line;
}

static int put(wchar_t *target, const wchar_t *format, const wchar_t *first, const wchar_t *second)
{
    int length = _snwprintf(target, LONGEST, format, first, second);
    return length > 0 && length < LONGEST;
}

static int find_files(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *end;
    if (length == 0 || length >= LONGEST)
        return 0;
    end = wcsrchr(folder, L'\\');
    if (end == NULL)
        return 0;
    *end = 0;
    return put(program, L"%ls\\python\\%ls", folder, WITH_WINDOW ? L"pythonw.exe" : L"python.exe")
        && put(engine, L"%ls\\%ls", folder, L"engine");
}

int wmain(void)
{
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION child;
    DWORD status = 1;
    if (!find_files())
        return fail(L"its folder has too long a name", ERROR_FILENAME_EXCED_RANGE);
    /* -I: nothing of the person's other Python, -B: no files that an uninstall would not know. */
    if (!put(command, L"\"%ls\" -I -B -X utf8 -m app%ls", program, arguments_of(GetCommandLineW())))
        return fail(L"what it was told is too long", ERROR_FILENAME_EXCED_RANGE);
    SetEnvironmentVariableW(L"HARMONIUM_ENGINE_LIBRARIES", engine);
    SetEnvironmentVariableW(L"PYTHONDONTWRITEBYTECODE", L"1");
    if (!CreateProcessW(program, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &child))
        return fail(L"its Python does not start", GetLastError());
    CloseHandle(child.hThread);
    WaitForSingleObject(child.hProcess, INFINITE);
    GetExitCodeProcess(child.hProcess, &status);
    CloseHandle(child.hProcess);
    return (int)status;
}

#if WITH_WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, wchar_t *line, int show)
{
    (void)instance, (void)previous, (void)line, (void)show;
    return wmain();
}
#endif
