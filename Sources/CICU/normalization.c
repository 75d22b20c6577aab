#include "CICU.h"
#include "icu.h"

static const UNormalizer2 *normalizer(palsh_icu_form form) {
  const palsh_icu_functions *icu = palsh_icu();
  if (!icu) return NULL;
  UErrorCode error = U_ZERO_ERROR;
  switch (form) {
    case palsh_icu_nfc: return icu->p_unorm2_getNFCInstance(&error);
    case palsh_icu_nfd: return icu->p_unorm2_getNFDInstance(&error);
    case palsh_icu_nfkc: return icu->p_unorm2_getNFKCInstance(&error);
    case palsh_icu_nfkd: return icu->p_unorm2_getNFKDInstance(&error);
  }
  return NULL;
}

int32_t palsh_icu_normalize(palsh_icu_form form, const uint16_t *text, int32_t length, uint16_t *result,
                            int32_t capacity) {
  const UNormalizer2 *made = normalizer(form);
  if (!made) return -1;
  UErrorCode error = U_ZERO_ERROR;
  int32_t needed = palsh_icu()->p_unorm2_normalize(made, text, length, result, capacity, &error);
  return U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR ? needed : -1;
}

int32_t palsh_icu_is_normalized(palsh_icu_form form, const uint16_t *text, int32_t length) {
  const UNormalizer2 *made = normalizer(form);
  if (!made) return -1;
  UErrorCode error = U_ZERO_ERROR;
  UBool is = palsh_icu()->p_unorm2_isNormalized(made, text, length, &error);
  return U_SUCCESS(error) ? is : -1;
}

int32_t palsh_icu_to_upper(int32_t scalar) { return palsh_icu() ? palsh_icu()->p_u_toupper(scalar) : scalar; }

int32_t palsh_icu_to_lower(int32_t scalar) { return palsh_icu() ? palsh_icu()->p_u_tolower(scalar) : scalar; }
