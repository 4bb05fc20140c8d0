// Written by `swift run KerbcutWorkshop docs`: a digest of what plugins are compiled against.
#define KERBCUT_INTERFACE "a93e534e22765be3"
