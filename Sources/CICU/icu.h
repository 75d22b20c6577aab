#ifndef PALSH_ICU_H
#define PALSH_ICU_H

// What the parts of the shim share: the addresses of ICU's functions.

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/ucoleitr.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/ures.h>
#include <unicode/usearch.h>
#include <unicode/ustring.h>

#include "functions.h"

// The member is named without ICU's version, which its headers would put there.
#define MEMBER(name) __typeof__(&name) p_##name;
typedef struct {
  COLLATION_FUNCTIONS(MEMBER)
  COMMON_FUNCTIONS(MEMBER)
} palsh_icu_functions;
#undef MEMBER

/// The functions, or null if ICU is not installed.
const palsh_icu_functions *palsh_icu(void);

#endif
