#include "help_topics.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char about_common_parameters[] = {
#embed "topics/about_CommonParameters.md"
};
static const unsigned char about_dpor[] = {
#embed "topics/about_DPOR.md"
};
static const unsigned char about_habits[] = {
#embed "topics/about_Habits.md"
};
static const unsigned char about_history[] = {
#embed "topics/about_History.md"
};
static const unsigned char about_pal[] = {
#embed "topics/about_PAL.md"
};
static const unsigned char about_palsh[] = {
#embed "topics/about_Palsh.md"
};
static const unsigned char about_prompt[] = {
#embed "topics/about_Prompt.md"
};
static const unsigned char about_sandbox[] = {
#embed "topics/about_Sandbox.md"
};
static const unsigned char about_worlds[] = {
#embed "topics/about_Worlds.md"
};
static const unsigned char overview[] = {
#embed "topics/default.md"
};

// In the order of their names; the overview, which is no topic of its own, stands last.
static const struct help_topic topics[] = {
    {"about_CommonParameters", about_common_parameters, sizeof about_common_parameters},
    {"about_DPOR", about_dpor, sizeof about_dpor},
    {"about_Habits", about_habits, sizeof about_habits},
    {"about_History", about_history, sizeof about_history},
    {"about_PAL", about_pal, sizeof about_pal},
    {"about_Palsh", about_palsh, sizeof about_palsh},
    {"about_Prompt", about_prompt, sizeof about_prompt},
    {"about_Sandbox", about_sandbox, sizeof about_sandbox},
    {"about_Worlds", about_worlds, sizeof about_worlds},
    {"default", overview, sizeof overview},
};

unsigned long help_topic_count(void) { return sizeof topics / sizeof *topics; }

struct help_topic help_topic_at(unsigned long index) { return topics[index]; }
