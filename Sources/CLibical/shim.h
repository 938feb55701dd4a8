// libical's one public header. Nothing else is needed: the variadic `_vanew`
// functions, which Swift cannot import, are not used.
#include <libical/ical.h>
