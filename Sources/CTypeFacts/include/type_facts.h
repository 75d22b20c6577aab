// Tables of .NET types as text that is part of the program; nothing of it is read before a type is asked for.

/// Types and the definitions of their members, as README.md describes them.
extern const unsigned char type_facts[];
extern const unsigned long type_facts_length;

/// Enumerations with their names and numbers.
extern const unsigned char enumeration_facts[];
extern const unsigned long enumeration_facts_length;

/// Types whose properties have an order of their own, and that order.
extern const unsigned char property_orders[];
extern const unsigned long property_orders_length;

// Swift imports an array of unknown length as one element: it is handed over as a pointer.
static inline const unsigned char *_Nonnull typeFactsStart(void) { return type_facts; }
static inline const unsigned char *_Nonnull enumerationFactsStart(void) { return enumeration_facts; }
static inline const unsigned char *_Nonnull propertyOrdersStart(void) { return property_orders; }
