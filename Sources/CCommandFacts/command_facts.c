#include "command_facts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char parameter_facts[] = {
#embed "parameters.tsv"
};
const unsigned long parameter_facts_length = sizeof parameter_facts;

const unsigned char bodiless_commands[] = {
#embed "commands.tsv"
};
const unsigned long bodiless_commands_length = sizeof bodiless_commands;
