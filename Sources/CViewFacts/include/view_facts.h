// Default views as text that is part of the program; nothing of it is read before a type is shown.

/// Views, one a line, as README.md describes them.
extern const unsigned char view_facts[];
extern const unsigned long view_facts_length;

// Swift imports an array of unknown length as one element: it is handed over as a pointer.
static inline const unsigned char *_Nonnull viewFactsStart(void) { return view_facts; }
