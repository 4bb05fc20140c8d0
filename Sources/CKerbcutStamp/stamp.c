#include "kerbcut_stamp.h"
