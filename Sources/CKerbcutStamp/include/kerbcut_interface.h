// Written by `swift run KerbcutWorkshop docs`: a digest of what plugins are compiled against.
#define KERBCUT_INTERFACE "313906f7f16c349a"
