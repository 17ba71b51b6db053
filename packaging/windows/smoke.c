/* SPDX-License-Identifier: Apache-2.0
 *
 * Goes on with numbers as a model finds likeliest, on llama.cpp's libraries of a folder and with
 * nothing else of the program: what a setup put down can be tried under Wine, where neither the
 * window nor the Python engine runs. The same source compiled for Linux says what must come out.
 *
 *   smoke FOLDER MODEL cpu|gpu COUNT ID...
 *
 * Prints one line of JSON: which back ends were loaded, the devices, how many of the layers a card
 * computed, and the numbers found. Ends with 0 when there are COUNT of them.
 */
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "llama.h"

#ifdef _WIN32
#include <windows.h>
typedef HMODULE Library;
#define FILE_OF "%s\\%s.dll"
#define PREFIX "ggml-"
#define SUFFIX ".dll"
#else
#include <dlfcn.h>
typedef void *Library;
#define FILE_OF "%s/lib%s.so"
#define PREFIX "libggml-"
#define SUFFIX ".so"
#endif

/* More than the model's layers that see a window look back. */
#define MOST 256

/* The functions as the headers declare them, each looked up in its library. */
#define FUNCTIONS(X)                                                                               \
    X(base, ggml_backend_dev_name) X(base, ggml_backend_dev_type) X(base, ggml_backend_reg_name)   \
    X(ggml, ggml_backend_dev_count) X(ggml, ggml_backend_dev_get)                                  \
    X(ggml, ggml_backend_load_all_from_path) X(ggml, ggml_backend_reg_count)                       \
    X(ggml, ggml_backend_reg_get)                                                                  \
    X(llama, llama_backend_init) X(llama, llama_batch_get_one)                                     \
    X(llama, llama_context_default_params) X(llama, llama_decode) X(llama, llama_free)             \
    X(llama, llama_get_logits_ith) X(llama, llama_init_from_model) X(llama, llama_log_set)         \
    X(llama, llama_model_default_params) X(llama, llama_model_free)                                \
    X(llama, llama_model_get_vocab) X(llama, llama_model_load_from_file)                           \
    X(llama, llama_vocab_n_tokens)
#define DECLARE(library, name) static __typeof__(&name) p_##name;
FUNCTIONS(DECLARE)

static int offloaded = -1, layers = -1;
static bool verbose;

static int fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "smoke: ");
    vfprintf(stderr, format, arguments);
    fprintf(stderr, "\n");
    va_end(arguments);
    return 1;
}

static Library open_library(const char *folder, const char *name)
{
    char path[4096];
    Library library;
    snprintf(path, sizeof path, FILE_OF, folder, name);
#ifdef _WIN32
    library = LoadLibraryExA(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (library == NULL)
        fail("%s cannot be loaded: error %lu", path, GetLastError());
#else
    library = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (library == NULL)
        fail("%s", dlerror());
#endif
    return library;
}

static void *look_up(Library library, const char *name)
{
#ifdef _WIN32
    void *found = (void *)GetProcAddress(library, name);
#else
    void *found = dlsym(library, name);
#endif
    if (found == NULL)
        fail("there is no %s", name);
    return found;
}

static bool load(const char *folder)
{
    Library base = open_library(folder, "ggml-base");
    Library ggml = base ? open_library(folder, "ggml") : NULL;
    Library llama = ggml ? open_library(folder, "llama") : NULL;
    if (llama == NULL)
        return false;
#define LOOK_UP(library, name)                                                                     \
    p_##name = (__typeof__(p_##name))look_up(library, #name);       \
    if (p_##name == NULL)                                                                          \
        return false;
    FUNCTIONS(LOOK_UP)
    return true;
}

static void take_log(enum ggml_log_level level, const char *text, void *unused)
{
    const char *found = strstr(text, "offloaded ");
    (void)level, (void)unused;
    if (found != NULL)
        sscanf(found, "offloaded %d/%d layers", &offloaded, &layers);
    if (verbose)
        fputs(text, stderr);
}

/* What stands between quotes: names of devices have no other characters to hide. */
static void print_string(const char *text)
{
    putchar('"');
    for (; *text; text++)
        if (*text >= ' ' && *text != '"' && *text != '\\')
            putchar(*text);
    putchar('"');
}

/* Says whether there is a device beside the processor. */
static bool print_devices(void)
{
    bool card = false;
    size_t index;
    printf("{\"backends\": [");
    for (index = 0; index < p_ggml_backend_reg_count(); index++) {
        printf(index ? ", " : "");
        print_string(p_ggml_backend_reg_name(p_ggml_backend_reg_get(index)));
    }
    printf("], \"devices\": [");
    for (index = 0; index < p_ggml_backend_dev_count(); index++) {
        ggml_backend_dev_t device = p_ggml_backend_dev_get(index);
        printf(index ? ", " : "");
        print_string(p_ggml_backend_dev_name(device));
        card |= p_ggml_backend_dev_type(device) != GGML_BACKEND_DEVICE_TYPE_CPU;
    }
    printf("], ");
    return card;
}

static bool go_on(struct llama_context *context, int vocabulary, llama_token *ids, int count,
                  int wanted, llama_token *found)
{
    int index, got;
    for (got = 0; got < wanted; got++) {
        const float *logits;
        int best = 0;
        if (p_llama_decode(context, p_llama_batch_get_one(ids, count)) != 0)
            return fail("a computation failed after %d numbers", got), false;
        logits = p_llama_get_logits_ith(context, -1);
        if (logits == NULL)
            return fail("a computation gave nothing after %d numbers", got), false;
        for (index = 0; index < vocabulary; index++) {
            if (!isfinite(logits[index]))
                return fail("what was computed is no number"), false;
            if (logits[index] > logits[best])
                best = index;
        }
        found[got] = best;
        ids = &found[got];
        count = 1;
    }
    return true;
}

static bool compute(const char *file, bool card, int wanted, llama_token *ids, int count)
{
    struct llama_model_params model_params = p_llama_model_default_params();
    struct llama_context_params params = p_llama_context_default_params();
    ggml_backend_dev_t none[1] = {NULL};
    llama_token found[MOST];
    struct llama_model *model;
    struct llama_context *context;
    bool done = false;
    int index;
    model_params.n_gpu_layers = card ? 999 : 0;
    if (!card)
        model_params.devices = none;
    model = p_llama_model_load_from_file(file, model_params);
    if (model == NULL)
        return fail("%s cannot be loaded", file), false;
    params.n_ctx = 2 * MOST;
    params.n_batch = params.n_ubatch = MOST;
    params.n_threads = params.n_threads_batch = 2;
    /* Mesa's software device crashes in it now and then, and the card's own is not what is asked. */
    params.flash_attn_type = LLAMA_FLASH_ATTN_TYPE_DISABLED;
    context = p_llama_init_from_model(model, params);
    if (context == NULL)
        fail("there is no room to compute in");
    else
        done = go_on(context, p_llama_vocab_n_tokens(p_llama_model_get_vocab(model)), ids, count,
                     wanted, found);
    printf("\"offloaded\": %d, \"layers\": %d, \"tokens\": [", offloaded, layers);
    for (index = 0; done && index < wanted; index++)
        printf(index ? ", %d" : "%d", found[index]);
    printf("]}\n");
    if (context != NULL)
        p_llama_free(context);
    p_llama_model_free(model);
    return done;
}

int main(int argc, char **argv)
{
    llama_token ids[MOST];
    int count, wanted = argc > 4 ? atoi(argv[4]) : 0;
    bool card = argc > 3 && strcmp(argv[3], "gpu") == 0;
    if (argc < 6 || argc - 5 > MOST || wanted < 1 || wanted > MOST)
        return fail("usage: smoke FOLDER MODEL cpu|gpu COUNT ID...");
    for (count = 0; count < argc - 5; count++)
        ids[count] = atoi(argv[5 + count]);
    verbose = getenv("SMOKE_VERBOSE") != NULL;
    if (!load(argv[1]))
        return 1;
    p_llama_log_set(take_log, NULL);
    p_ggml_backend_load_all_from_path(argv[1]);
    p_llama_backend_init();
    if (!print_devices() && card) {
        printf("\"tokens\": []}\n");
        return fail("there is no graphics card");
    }
    return compute(argv[2], card, wanted, ids, count) ? 0 : 1;
}
