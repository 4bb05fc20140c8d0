// Written by `swift run KerbcutWorkshop docs`: a digest of what plugins are compiled against.
#define KERBCUT_INTERFACE "890af8bcdcbde08d"
