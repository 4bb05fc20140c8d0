// Written by `swift run KerbcutWorkshop docs`: a digest of what plugins are compiled against.
#define KERBCUT_INTERFACE "76024e4d9dd11925"
