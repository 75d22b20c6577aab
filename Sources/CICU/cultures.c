#include "CICU.h"
#include "icu.h"

// Text of ASCII characters as UTF-16.
static int32_t widen(const char *from, uint16_t *text, int32_t capacity) {
  int32_t length = (int32_t)strlen(from);
  for (int32_t i = 0; i < length && i < capacity; i++) text[i] = (uint8_t)from[i];
  return length;
}

static int32_t checked(int32_t length, UErrorCode error) {
  return U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR ? length : -1;
}

static int32_t currencyName(const palsh_icu_functions *icu, const char *locale, const char *inLocale, uint16_t *text,
                            int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar code[4];
  icu->p_ucurr_forLocale(locale, code, 4, &error);
  if (U_FAILURE(error)) return -1;
  int32_t length = 0;
  const UChar *name = icu->p_ucurr_getName(code, inLocale, UCURR_LONG_NAME, NULL, &length, &error);
  if (U_FAILURE(error)) return -1;
  for (int32_t i = 0; i < length && i < capacity; i++) text[i] = name[i];
  return length;
}

int32_t palsh_icu_locale_text(palsh_icu_locale_text_kind kind, const char *locale, uint16_t *text, int32_t capacity) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return -1;
  UErrorCode error = U_ZERO_ERROR;
  char narrow[ULOC_FULLNAME_CAPACITY] = "";
  switch (kind) {
    case palsh_icu_english_name: return checked(icu->p_uloc_getDisplayName(locale, ULOC_ENGLISH, text, capacity, &error), error);
    case palsh_icu_native_name: return checked(icu->p_uloc_getDisplayName(locale, locale, text, capacity, &error), error);
    case palsh_icu_english_language: return checked(icu->p_uloc_getDisplayLanguage(locale, ULOC_ENGLISH, text, capacity, &error), error);
    case palsh_icu_native_language: return checked(icu->p_uloc_getDisplayLanguage(locale, locale, text, capacity, &error), error);
    case palsh_icu_english_country: return checked(icu->p_uloc_getDisplayCountry(locale, ULOC_ENGLISH, text, capacity, &error), error);
    case palsh_icu_native_country: return checked(icu->p_uloc_getDisplayCountry(locale, locale, text, capacity, &error), error);
    case palsh_icu_language_2: icu->p_uloc_getLanguage(locale, narrow, sizeof narrow, &error); break;
    case palsh_icu_language_3: return widen(icu->p_uloc_getISO3Language(locale), text, capacity);
    case palsh_icu_country_2: icu->p_uloc_getCountry(locale, narrow, sizeof narrow, &error); break;
    case palsh_icu_country_3: return widen(icu->p_uloc_getISO3Country(locale), text, capacity);
    case palsh_icu_english_currency: return currencyName(icu, locale, ULOC_US, text, capacity);
    case palsh_icu_native_currency: return currencyName(icu, locale, locale, text, capacity);
    case palsh_icu_parent: icu->p_uloc_getParent(locale, narrow, sizeof narrow, &error); break;
    case palsh_icu_canonical_name: icu->p_uloc_canonicalize(locale, narrow, sizeof narrow, &error); break;
  }
  return U_SUCCESS(error) ? widen(narrow, text, capacity) : -1;
}

int32_t palsh_icu_locale_number(palsh_icu_locale_number_kind kind, const char *locale) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return 0;
  UErrorCode error = U_ZERO_ERROR;
  switch (kind) {
    case palsh_icu_lcid: return (int32_t)icu->p_uloc_getLCID(locale);
    case palsh_icu_is_right_to_left: return icu->p_uloc_getCharacterOrientation(locale, &error) == ULOC_LAYOUT_RTL;
    case palsh_icu_uses_us_measures: return icu->p_ulocdata_getMeasurementSystem(locale, &error) == UMS_US;
    case palsh_icu_first_day_of_week:
    case palsh_icu_days_in_first_week: {
      UCalendar *calendar = icu->p_ucal_open(NULL, 0, locale, UCAL_TRADITIONAL, &error);
      if (U_FAILURE(error)) return 0;
      bool isDay = kind == palsh_icu_first_day_of_week;
      int32_t value = icu->p_ucal_getAttribute(calendar, isDay ? UCAL_FIRST_DAY_OF_WEEK : UCAL_MINIMAL_DAYS_IN_FIRST_WEEK);
      icu->p_ucal_close(calendar);
      return isDay ? value - 1 : value;
    }
  }
  return 0;
}

const char *palsh_icu_locale_at(int32_t index) {
  const palsh_icu_functions *icu = palsh_icu();
  return icu && index < icu->p_uloc_countAvailable() ? icu->p_uloc_getAvailable(index) : NULL;
}

palsh_icu_numbers *palsh_icu_open_numbers(palsh_icu_number_style style, const char *locale) {
  static const UNumberFormatStyle styles[] = {UNUM_DECIMAL, UNUM_CURRENCY, UNUM_PERCENT};
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormat *format = icu->p_unum_open(styles[style], NULL, 0, locale, NULL, &error);
  return U_SUCCESS(error) ? (palsh_icu_numbers *)format : NULL;
}

void palsh_icu_close_numbers(palsh_icu_numbers *numbers) { palsh_icu()->p_unum_close((UNumberFormat *)numbers); }

int32_t palsh_icu_number_symbol(const palsh_icu_numbers *numbers, int32_t kind, uint16_t *text, int32_t capacity) {
  static const UNumberFormatSymbol symbols[] = {
      UNUM_DECIMAL_SEPARATOR_SYMBOL, UNUM_GROUPING_SEPARATOR_SYMBOL, UNUM_PERCENT_SYMBOL, UNUM_PERMILL_SYMBOL,
      UNUM_MINUS_SIGN_SYMBOL, UNUM_PLUS_SIGN_SYMBOL, UNUM_INFINITY_SYMBOL, UNUM_NAN_SYMBOL, UNUM_CURRENCY_SYMBOL,
      UNUM_INTL_CURRENCY_SYMBOL, UNUM_MONETARY_SEPARATOR_SYMBOL, UNUM_MONETARY_GROUPING_SEPARATOR_SYMBOL,
      UNUM_ZERO_DIGIT_SYMBOL, UNUM_ONE_DIGIT_SYMBOL, UNUM_TWO_DIGIT_SYMBOL, UNUM_THREE_DIGIT_SYMBOL,
      UNUM_FOUR_DIGIT_SYMBOL, UNUM_FIVE_DIGIT_SYMBOL, UNUM_SIX_DIGIT_SYMBOL, UNUM_SEVEN_DIGIT_SYMBOL,
      UNUM_EIGHT_DIGIT_SYMBOL, UNUM_NINE_DIGIT_SYMBOL};
  if (kind < 0 || kind >= (int32_t)(sizeof symbols / sizeof *symbols)) return -1;
  UErrorCode error = U_ZERO_ERROR;
  return checked(palsh_icu()->p_unum_getSymbol((const UNumberFormat *)numbers, symbols[kind], text, capacity, &error), error);
}

int32_t palsh_icu_number_pattern(const palsh_icu_numbers *numbers, uint16_t *text, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  return checked(palsh_icu()->p_unum_toPattern((const UNumberFormat *)numbers, false, text, capacity, &error), error);
}

int32_t palsh_icu_fraction_digits(const palsh_icu_numbers *numbers) {
  return palsh_icu()->p_unum_getAttribute((const UNumberFormat *)numbers, UNUM_MAX_FRACTION_DIGITS);
}

int32_t palsh_icu_first_group(const palsh_icu_numbers *numbers) {
  return palsh_icu()->p_unum_getAttribute((const UNumberFormat *)numbers, UNUM_GROUPING_SIZE);
}

int32_t palsh_icu_other_groups(const palsh_icu_numbers *numbers) {
  return palsh_icu()->p_unum_getAttribute((const UNumberFormat *)numbers, UNUM_SECONDARY_GROUPING_SIZE);
}

palsh_icu_dates *palsh_icu_open_dates(palsh_icu_length time, palsh_icu_length date, const char *locale) {
  static const UDateFormatStyle styles[] = {UDAT_NONE, UDAT_SHORT, UDAT_MEDIUM, UDAT_LONG, UDAT_FULL};
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  UDateFormat *format = icu->p_udat_open(styles[time], styles[date], locale, NULL, 0, NULL, 0, &error);
  return U_SUCCESS(error) ? (palsh_icu_dates *)format : NULL;
}

void palsh_icu_close_dates(palsh_icu_dates *dates) { palsh_icu()->p_udat_close((UDateFormat *)dates); }

int32_t palsh_icu_date_pattern(const palsh_icu_dates *dates, uint16_t *text, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  return checked(palsh_icu()->p_udat_toPattern((const UDateFormat *)dates, false, text, capacity, &error), error);
}

static const UDateFormatSymbolType dateSymbols[] = {
    UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS, UDAT_STANDALONE_SHORTER_WEEKDAYS, UDAT_STANDALONE_MONTHS,
    UDAT_STANDALONE_SHORT_MONTHS, UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_AM_PMS, UDAT_ERAS};

int32_t palsh_icu_date_symbol_count(const palsh_icu_dates *dates, palsh_icu_date_symbol_kind kind) {
  return palsh_icu()->p_udat_countSymbols((const UDateFormat *)dates, dateSymbols[kind]);
}

int32_t palsh_icu_date_symbol(const palsh_icu_dates *dates, palsh_icu_date_symbol_kind kind, int32_t index, uint16_t *text,
                              int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const UDateFormat *format = (const UDateFormat *)dates;
  return checked(palsh_icu()->p_udat_getSymbols(format, dateSymbols[kind], index, text, capacity, &error), error);
}

int32_t palsh_icu_best_pattern(const char *locale, const uint16_t *skeleton, int32_t length, uint16_t *text,
                               int32_t capacity) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return -1;
  UErrorCode error = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = icu->p_udatpg_open(locale, &error);
  if (U_FAILURE(error)) return -1;
  int32_t written = checked(icu->p_udatpg_getBestPattern(generator, skeleton, length, text, capacity, &error), error);
  icu->p_udatpg_close(generator);
  return written;
}

int32_t palsh_icu_narrow_era(const char *locale, uint16_t *text, int32_t capacity) {
  static const char *const path[] = {"calendar", "gregorian", "eras", "narrow"};
  enum { depth = sizeof path / sizeof *path };
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return 0;
  UErrorCode error = U_ZERO_ERROR;
  UResourceBundle *bundles[depth + 1];
  bundles[0] = icu->p_ures_open(NULL, locale, &error);
  for (int i = 0; i < depth; i++) bundles[i + 1] = icu->p_ures_getByKey(bundles[i], path[i], NULL, &error);
  int32_t length = 0;
  if (U_SUCCESS(error)) {
    const UChar *name = icu->p_ures_getStringByIndex(bundles[depth], icu->p_ures_getSize(bundles[depth]) - 1, &length, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < length && i < capacity; i++) text[i] = name[i];
  }
  for (int i = depth; i >= 0; i--) icu->p_ures_close(bundles[i]);
  return U_SUCCESS(error) ? length : 0;
}
