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

// Cultures. A locale is named as ICU does (`de_DE`). A function that writes text tells its length, or -1.

typedef enum {
  palsh_icu_english_name,
  palsh_icu_native_name,
  palsh_icu_english_language,
  palsh_icu_native_language,
  palsh_icu_english_country,
  palsh_icu_native_country,
  palsh_icu_language_2,
  palsh_icu_language_3,
  palsh_icu_country_2,
  palsh_icu_country_3,
  palsh_icu_english_currency,
  palsh_icu_native_currency,
  palsh_icu_parent,
  palsh_icu_canonical_name,
} palsh_icu_locale_text_kind;

int32_t palsh_icu_locale_text(palsh_icu_locale_text_kind kind, const char *locale, uint16_t *text, int32_t capacity);

typedef enum {
  palsh_icu_lcid,
  palsh_icu_is_right_to_left,
  palsh_icu_uses_us_measures,
  /// 0 for Sunday.
  palsh_icu_first_day_of_week,
  palsh_icu_days_in_first_week,
} palsh_icu_locale_number_kind;

int32_t palsh_icu_locale_number(palsh_icu_locale_number_kind kind, const char *locale);

/// The locales that ICU has data of, by index; null behind the last.
const char *palsh_icu_locale_at(int32_t index);

typedef enum { palsh_icu_decimals, palsh_icu_currencies, palsh_icu_percents } palsh_icu_number_style;

typedef enum {
  palsh_icu_decimal_separator,
  palsh_icu_group_separator,
  palsh_icu_percent,
  palsh_icu_per_mille,
  palsh_icu_minus,
  palsh_icu_plus,
  palsh_icu_infinity,
  palsh_icu_not_a_number,
  palsh_icu_currency,
  palsh_icu_currency_code,
  palsh_icu_currency_decimal_separator,
  palsh_icu_currency_group_separator,
  /// The first of ten.
  palsh_icu_digits,
} palsh_icu_number_symbol_kind;

typedef struct palsh_icu_numbers palsh_icu_numbers;

/// How a locale writes numbers; null if that cannot be had.
palsh_icu_numbers *palsh_icu_open_numbers(palsh_icu_number_style style, const char *locale);
void palsh_icu_close_numbers(palsh_icu_numbers *numbers);
int32_t palsh_icu_number_symbol(const palsh_icu_numbers *numbers, int32_t kind, uint16_t *text, int32_t capacity);
int32_t palsh_icu_number_pattern(const palsh_icu_numbers *numbers, uint16_t *text, int32_t capacity);
int32_t palsh_icu_fraction_digits(const palsh_icu_numbers *numbers);
/// Digits per group: of the first group from the point, and of the others (0 if they are alike).
int32_t palsh_icu_first_group(const palsh_icu_numbers *numbers);
int32_t palsh_icu_other_groups(const palsh_icu_numbers *numbers);

typedef enum { palsh_icu_none, palsh_icu_short, palsh_icu_medium, palsh_icu_long, palsh_icu_full } palsh_icu_length;

typedef enum {
  palsh_icu_day_names,
  palsh_icu_short_day_names,
  palsh_icu_shortest_day_names,
  palsh_icu_month_names,
  palsh_icu_short_month_names,
  palsh_icu_month_names_in_dates,
  palsh_icu_short_month_names_in_dates,
  palsh_icu_day_halves,
  palsh_icu_era_names,
} palsh_icu_date_symbol_kind;

typedef struct palsh_icu_dates palsh_icu_dates;

/// How a locale writes a time and a date of some lengths; null if that cannot be had.
palsh_icu_dates *palsh_icu_open_dates(palsh_icu_length time, palsh_icu_length date, const char *locale);
void palsh_icu_close_dates(palsh_icu_dates *dates);
int32_t palsh_icu_date_pattern(const palsh_icu_dates *dates, uint16_t *text, int32_t capacity);
int32_t palsh_icu_date_symbol_count(const palsh_icu_dates *dates, palsh_icu_date_symbol_kind kind);
int32_t palsh_icu_date_symbol(const palsh_icu_dates *dates, palsh_icu_date_symbol_kind kind, int32_t index, uint16_t *text,
                              int32_t capacity);

/// The pattern of a locale for the fields of a skeleton (`yMMMM`).
int32_t palsh_icu_best_pattern(const char *locale, const uint16_t *skeleton, int32_t length, uint16_t *text,
                               int32_t capacity);

/// The last of the narrow names of eras that a locale itself has; 0 if it has none.
int32_t palsh_icu_narrow_era(const char *locale, uint16_t *text, int32_t capacity);

#endif
