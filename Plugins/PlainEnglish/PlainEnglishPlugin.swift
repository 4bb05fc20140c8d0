import Kerbcut
