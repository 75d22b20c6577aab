#include <dlfcn.h>
#include <pthread.h>

#include "icu.h"

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define LIBRARY(name) name ".so." U_ICU_VERSION_SHORT

static palsh_icu_functions functions;
static bool isLoaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *collation = dlopen(LIBRARY("libicui18n"), RTLD_NOW | RTLD_LOCAL);
  void *common = dlopen(LIBRARY("libicuuc"), RTLD_NOW | RTLD_LOCAL);
  if (!collation || !common) return;
  // `symbol` has become the name with its version here, while the member keeps the bare one.
#define FIND(library, member, symbol) \
  functions.member = (__typeof__(&symbol))dlsym(library, TEXT(symbol)); \
  if (!functions.member) return;
#define FIND_COLLATION(name) FIND(collation, p_##name, name)
#define FIND_COMMON(name) FIND(common, p_##name, name)
  COLLATION_FUNCTIONS(FIND_COLLATION)
  COMMON_FUNCTIONS(FIND_COMMON)
  isLoaded = true;
}

const palsh_icu_functions *palsh_icu(void) {
  pthread_once(&once, load);
  return isLoaded ? &functions : NULL;
}
