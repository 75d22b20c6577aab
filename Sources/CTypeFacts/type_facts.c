#include "type_facts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char type_facts[] = {
#embed "types.tsv"
    ,
#embed "types-more.tsv"
    ,
#embed "types-language.tsv"
    ,
#embed "types-names.tsv"
};
const unsigned long type_facts_length = sizeof type_facts;

const unsigned char property_orders[] = {
#embed "property-order.tsv"
};
const unsigned long property_orders_length = sizeof property_orders;

const unsigned char enumeration_facts[] = {
#embed "enums.tsv"
    ,
#embed "enums-more.tsv"
    ,
#embed "enums-language.tsv"
};
const unsigned long enumeration_facts_length = sizeof enumeration_facts;
