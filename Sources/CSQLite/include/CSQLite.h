#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/// Makes a connection distrust its file: no change of the schema behind SQLite's back, no functions or virtual tables
/// called from it, no triggers or views, no extensions. Returns SQLite's result code.
int csqlite_distrust(sqlite3 *connection);

#endif
