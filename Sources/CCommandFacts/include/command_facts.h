// PowerShell's own commands as text that is part of the program; nothing of it is read before a command is asked for.

/// Parameters, one a line, sorted by command, as README.md describes them.
extern const unsigned char parameter_facts[];
extern const unsigned long parameter_facts_length;

/// Commands that are known but have no body, one a line.
extern const unsigned char bodiless_commands[];
extern const unsigned long bodiless_commands_length;

// Swift imports an array of unknown length as one element: it is handed over as a pointer.
static inline const unsigned char *_Nonnull parameterFactsStart(void) { return parameter_facts; }
static inline const unsigned char *_Nonnull bodilessCommandsStart(void) { return bodiless_commands; }
