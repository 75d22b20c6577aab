#ifndef HELP_TOPICS_H
#define HELP_TOPICS_H

/// A topic: its name, and its Markdown text.
struct help_topic {
  const char *name;
  const unsigned char *text;
  unsigned long length;
};

unsigned long help_topic_count(void);

/// The topic at an index below the count.
struct help_topic help_topic_at(unsigned long index);

#endif
