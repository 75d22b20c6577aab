#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

/// Whether ICU could be loaded; without it nothing below answers.
bool palsh_icu_is_there(void);

// Collation. A collator may be used by several threads once it is set up.

typedef struct palsh_icu_collator palsh_icu_collator;

/// The collator of a locale (`sv_SE`); null if there is none.
palsh_icu_collator *palsh_icu_open_collator(const char *locale);

/// A collator by a locale's rules and more, comparing down to a strength (0 primary … 2 tertiary); null if the rules are wrong.
palsh_icu_collator *palsh_icu_tailor_collator(const palsh_icu_collator *base, const uint16_t *rules, int32_t length,
                                              int32_t strength);

/// What a collator leaves out or adds.
void palsh_icu_configure_collator(palsh_icu_collator *collator, int32_t strength, bool skipsSymbols, bool hasCaseLevel,
                                  bool isNumeric);

/// -1, 0 or 1.
int32_t palsh_icu_compare(const palsh_icu_collator *collator, const uint16_t *left, int32_t leftLength,
                          const uint16_t *right, int32_t rightLength);

/// Writes the sort key, a NUL at its end; how many bytes it takes, which may be more than there is room for.
int32_t palsh_icu_sort_key(const palsh_icu_collator *collator, const uint16_t *text, int32_t length, uint8_t *key,
                           int32_t capacity);

typedef struct palsh_icu_elements palsh_icu_elements;

/// The collation elements of a text, which must stay; null if there is no memory.
palsh_icu_elements *palsh_icu_open_elements(const palsh_icu_collator *collator, const uint16_t *text, int32_t length);
void palsh_icu_close_elements(palsh_icu_elements *elements);
/// The next element, or the one before; -1 at the end.
int32_t palsh_icu_next_element(palsh_icu_elements *elements, bool backwards);
int32_t palsh_icu_element_offset(const palsh_icu_elements *elements);

/// Where the pattern is found first, or last; -1 if nowhere. `length` becomes the length of what was found.
int32_t palsh_icu_search(const palsh_icu_collator *collator, const uint16_t *pattern, int32_t patternLength,
                         const uint16_t *text, int32_t textLength, bool last, int32_t *length);

// Normalization.

typedef enum { palsh_icu_nfc, palsh_icu_nfd, palsh_icu_nfkc, palsh_icu_nfkd } palsh_icu_form;

/// Writes the text in a form; its length, which may be more than there is room for, or -1.
int32_t palsh_icu_normalize(palsh_icu_form form, const uint16_t *text, int32_t length, uint16_t *result,
                            int32_t capacity);

/// 1 if the text is in the form, 0 if not, -1 if that cannot be told.
int32_t palsh_icu_is_normalized(palsh_icu_form form, const uint16_t *text, int32_t length);

/// Simple case mapping of a code point.
int32_t palsh_icu_to_upper(int32_t scalar);
int32_t palsh_icu_to_lower(int32_t scalar);

#endif
