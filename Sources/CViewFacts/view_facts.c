#include "view_facts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char view_facts[] = {
#embed "views.tsv"
};
const unsigned long view_facts_length = sizeof view_facts;
