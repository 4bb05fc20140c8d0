print("kerbcut")
