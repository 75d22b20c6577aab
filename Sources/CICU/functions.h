// The functions of ICU that are called, by the library they are in; F(name) for each.

#define COLLATION_FUNCTIONS(F) \
  F(ucol_open) F(ucol_openRules) F(ucol_getRules) F(ucol_close) F(ucol_setAttribute) F(ucol_setMaxVariable) \
  F(ucol_strcoll) F(ucol_getSortKey) F(ucol_openElements) F(ucol_closeElements) F(ucol_next) F(ucol_previous) \
  F(ucol_getOffset) F(usearch_openFromCollator) F(usearch_first) F(usearch_last) F(usearch_getMatchedLength) \
  F(usearch_close) F(udat_open) F(udat_close) F(udat_toPattern) F(udat_getSymbols) F(udat_countSymbols) \
  F(udatpg_open) F(udatpg_close) F(udatpg_getBestPattern) F(unum_open) F(unum_close) F(unum_getSymbol) \
  F(unum_getAttribute) F(unum_toPattern) F(ucal_open) F(ucal_close) F(ucal_getAttribute) F(ulocdata_getMeasurementSystem)

#define COMMON_FUNCTIONS(F) \
  F(ubrk_openRules) F(ubrk_clone) F(ubrk_close) F(unorm2_getNFCInstance) F(unorm2_getNFDInstance) F(unorm2_getNFKCInstance) \
  F(unorm2_getNFKDInstance) F(unorm2_normalize) F(unorm2_isNormalized) F(uloc_canonicalize) F(uloc_getLanguage) \
  F(uloc_getCountry) F(uloc_getISO3Language) F(uloc_getISO3Country) F(uloc_getLCID) F(uloc_getDisplayName) \
  F(uloc_getDisplayLanguage) F(uloc_getDisplayCountry) F(uloc_countAvailable) F(uloc_getAvailable) F(u_charsToUChars) \
  F(uloc_getCharacterOrientation) F(uloc_getParent) F(ucurr_forLocale) F(ucurr_getName) F(u_toupper) F(u_tolower) \
  F(ures_open) F(ures_close) F(ures_getByKey) F(ures_getStringByIndex) F(ures_getSize)
