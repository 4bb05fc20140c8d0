#ifndef KERBCUT_PRIVATE_H
#define KERBCUT_PRIVATE_H

#include <sys/socket.h>

// Whether a socket's address is one of this machine, of a private network or of a link.
int kerbcut_is_private_socket(const struct sockaddr *address);

#endif
