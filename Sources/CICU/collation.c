#include <pthread.h>

#include "CICU.h"
#include "icu.h"

bool palsh_icu_is_there(void) { return palsh_icu() != NULL; }

palsh_icu_collator *palsh_icu_open_collator(const char *locale) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = icu->p_ucol_open(locale, &error);
  return U_SUCCESS(error) ? (palsh_icu_collator *)collator : NULL;
}

palsh_icu_collator *palsh_icu_tailor_collator(const palsh_icu_collator *base, const uint16_t *rules, int32_t length,
                                              int32_t strength) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return NULL;
  int32_t ownLength = 0;
  const UChar *own = icu->p_ucol_getRules((const UCollator *)base, &ownLength);
  UChar *all = malloc(sizeof(UChar) * (size_t)(ownLength + length + 1));
  if (!all) return NULL;
  memcpy(all, own, sizeof(UChar) * (size_t)ownLength);
  memcpy(all + ownLength, rules, sizeof(UChar) * (size_t)length);
  UErrorCode error = U_ZERO_ERROR;
  UCollator *made = icu->p_ucol_openRules(all, ownLength + length, UCOL_DEFAULT, (UCollationStrength)strength, NULL, &error);
  free(all);
  return U_SUCCESS(error) ? (palsh_icu_collator *)made : NULL;
}

void palsh_icu_configure_collator(palsh_icu_collator *collator, int32_t strength, bool skipsSymbols, bool hasCaseLevel,
                                  bool isNumeric) {
  const palsh_icu_functions *icu = palsh_icu();
  UCollator *made = (UCollator *)collator;
  UErrorCode error = U_ZERO_ERROR;
  if (skipsSymbols) {
    icu->p_ucol_setAttribute(made, UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, &error);
    // .NET's symbols are all up to the currency signs, not only punctuation.
    icu->p_ucol_setMaxVariable(made, UCOL_REORDER_CODE_CURRENCY, &error);
  }
  icu->p_ucol_setAttribute(made, UCOL_STRENGTH, (UColAttributeValue)strength, &error);
  if (hasCaseLevel) icu->p_ucol_setAttribute(made, UCOL_CASE_LEVEL, UCOL_ON, &error);
  if (isNumeric) icu->p_ucol_setAttribute(made, UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
}

int32_t palsh_icu_compare(const palsh_icu_collator *collator, const uint16_t *left, int32_t leftLength,
                          const uint16_t *right, int32_t rightLength) {
  return palsh_icu()->p_ucol_strcoll((const UCollator *)collator, left, leftLength, right, rightLength);
}

int32_t palsh_icu_sort_key(const palsh_icu_collator *collator, const uint16_t *text, int32_t length, uint8_t *key,
                           int32_t capacity) {
  return palsh_icu()->p_ucol_getSortKey((const UCollator *)collator, text, length, key, capacity);
}

palsh_icu_elements *palsh_icu_open_elements(const palsh_icu_collator *collator, const uint16_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  UCollationElements *made = palsh_icu()->p_ucol_openElements((const UCollator *)collator, text, length, &error);
  return U_SUCCESS(error) ? (palsh_icu_elements *)made : NULL;
}

void palsh_icu_close_elements(palsh_icu_elements *elements) {
  palsh_icu()->p_ucol_closeElements((UCollationElements *)elements);
}

int32_t palsh_icu_next_element(palsh_icu_elements *elements, bool backwards) {
  UErrorCode error = U_ZERO_ERROR;
  UCollationElements *own = (UCollationElements *)elements;
  return backwards ? palsh_icu()->p_ucol_previous(own, &error) : palsh_icu()->p_ucol_next(own, &error);
}

int32_t palsh_icu_element_offset(const palsh_icu_elements *elements) {
  return palsh_icu()->p_ucol_getOffset((const UCollationElements *)elements);
}

// A break between CR and LF is allowed, unlike in ICU's own rules: .NET finds a line feed behind a carriage return.
static const char searchBreaks[] =
    "!!quoted_literals_only; $Control = [[\\p{Grapheme_Cluster_Break = Control}]]; "
    "$CR = [\\p{Grapheme_Cluster_Break = CR}]; $LF = [\\p{Grapheme_Cluster_Break = LF}]; "
    "$Extend = [[\\p{Grapheme_Cluster_Break = Extend}]]; $ZWJ = [\\p{Grapheme_Cluster_Break = ZWJ}]; "
    "$Regional = [\\p{Grapheme_Cluster_Break = Regional_Indicator}]; "
    "$Prepend = [\\p{Grapheme_Cluster_Break = Prepend}]; $Spacing = [\\p{Grapheme_Cluster_Break = SpacingMark}]; "
    "$L = [\\p{Grapheme_Cluster_Break = L}]; $V = [\\p{Grapheme_Cluster_Break = V}]; "
    "$T = [\\p{Grapheme_Cluster_Break = T}]; $LV = [\\p{Grapheme_Cluster_Break = LV}]; "
    "$LVT = [\\p{Grapheme_Cluster_Break = LVT}]; $Picture = [:ExtPict:]; "
    "!!chain; !!lookAheadHardBreak; "
    "$L ($L | $V | $LV | $LVT); ($LV | $V) ($V | $T); ($LVT | $T) $T; "
    "[^$Control $CR $LF] ($Extend | $ZWJ); [^$Control $CR $LF] $Spacing; $Prepend [^$Control $CR $LF]; "
    "$Picture $Extend* $ZWJ $Picture; "
    "^$Prepend* $Regional $Regional / $Regional; ^$Prepend* $Regional $Regional; .;";

// Compiling the rules takes a millisecond, copying what they made does not.
static UBreakIterator *searchBreaksModel;
static pthread_once_t searchBreaksOnce = PTHREAD_ONCE_INIT;

static void makeSearchBreaks(void) {
  UChar rules[sizeof searchBreaks];
  palsh_icu()->p_u_charsToUChars(searchBreaks, rules, sizeof searchBreaks);
  UErrorCode error = U_ZERO_ERROR;
  searchBreaksModel = palsh_icu()->p_ubrk_openRules(rules, sizeof searchBreaks - 1, NULL, 0, NULL, &error);
  if (U_FAILURE(error)) searchBreaksModel = NULL;
}

static UBreakIterator *openSearchBreaks(const palsh_icu_functions *icu) {
  pthread_once(&searchBreaksOnce, makeSearchBreaks);
  if (!searchBreaksModel) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *breaks = icu->p_ubrk_clone(searchBreaksModel, &error);
  return U_SUCCESS(error) ? breaks : NULL;
}

int32_t palsh_icu_search(const palsh_icu_collator *collator, const uint16_t *pattern, int32_t patternLength,
                         const uint16_t *text, int32_t textLength, bool last, int32_t *length) {
  const palsh_icu_functions *icu = palsh_icu();
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *breaks = openSearchBreaks(icu);
  UStringSearch *search = icu->p_usearch_openFromCollator(pattern, patternLength, text, textLength,
                                                          (const UCollator *)collator, breaks, &error);
  int32_t found = -1;
  if (U_SUCCESS(error)) {
    found = last ? icu->p_usearch_last(search, &error) : icu->p_usearch_first(search, &error);
    *length = found < 0 ? 0 : icu->p_usearch_getMatchedLength(search);
    icu->p_usearch_close(search);
  }
  if (breaks) icu->p_ubrk_close(breaks);
  return found;
}
